package org.demonstrationcounty.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.demonstrationcounty.database.StartedOnce;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration with the cases of the first batch, on a port of its own, as it is when it has just started. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "demo.scenario=first-batch"})
@ActiveProfiles("demo")
@StartedOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface RunningFirstBatch {}
