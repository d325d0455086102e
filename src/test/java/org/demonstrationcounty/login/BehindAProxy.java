package org.demonstrationcounty.login;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.demonstrationcounty.database.StartedOnce;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The application on a port of its own, as a proxy reaches it. The time of its log-ins passes when a test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "server.forward-headers-strategy=native",
            "access.admin-password=" + BehindAProxy.ADMINISTRATORS_PASSWORD,
            "camunda.bpm.job-execution.enabled=false"
        })
@StartedOnce
@Import(TimeOfLogIns.class)
public @interface BehindAProxy {

    String ADMINISTRATORS_PASSWORD = "a-password-for-tests";
}
