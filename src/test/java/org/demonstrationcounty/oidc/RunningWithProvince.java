package org.demonstrationcounty.oidc;

import com.github.benmanes.caffeine.cache.Ticker;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.demonstrationcounty.database.StartedOnce;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.TestSocketUtils;

/** A demonstration without cases, where one also logs in with the province's own accounts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "demo.scenario=empty",
            "oidc.client-id=" + Province.CLIENT,
            "oidc.client-secret=" + Province.SECRET,
            "oidc.audience=" + Province.AUDIENCE,
            "oidc.groups[0].claim=/yangcheng",
            "oidc.groups[0].group=county-140522",
            "oidc.groups[1].claim=/qinxu",
            "oidc.groups[1].group=county-140121",
            "oidc.groups[2].claim=/it",
            "oidc.groups[2].group=camunda-admin",
            "oidc.groups[3].claim=/nowhere",
            "oidc.groups[3].group=county-999999"
        })
@ActiveProfiles({"demo", "oidc"})
@ContextConfiguration(initializers = RunningWithProvince.Found.class)
@Import(RunningWithProvince.MovedTime.class)
@StartedOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface RunningWithProvince {

    /** Starts the provider before the application, which has to know its address. */
    class Found implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            int port = TestSocketUtils.findAvailableTcpPort();
            String address = "http://localhost:" + port;
            Province province = new Province(address + "/oidc/callback");
            context.getBeanFactory().registerSingleton("province", province);
            TestPropertyValues.of("server.port=" + port, "oidc.address=" + address, "oidc.issuer=" + province.issuer())
                    .applyTo(context);
        }
    }

    /** Minutes that pass at once. */
    class MovedTime {

        private final AtomicLong moved = new AtomicLong();

        @Bean
        @Primary
        Ticker movedTime() {
            return () -> System.nanoTime() + moved.get();
        }

        void pass(Duration time) {
            moved.addAndGet(time.toNanos());
        }
    }
}
