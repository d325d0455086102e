package org.demonstrationcounty.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The application as it is after its start, without a port. It does no job unless a test starts it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "access.admin-password=Demonstration-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@StartedOnce
public @interface QuietApplication {}
