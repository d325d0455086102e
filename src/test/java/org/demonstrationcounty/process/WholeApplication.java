package org.demonstrationcounty.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.demonstrationcounty.database.StartedOnce;
import org.demonstrationcounty.term.LateWorkByHand;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The application as it is, on a database in memory, with places at which a test can pause a transaction. Timers fire
 * only when a test moves the time. All these tests share one engine and one database.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:processes",
            "spring.flyway.locations=classpath:db/migration,classpath:db/guard/{vendor},classpath:db/walks",
            "access.admin-password=a-password-for-tests",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
@StartedOnce
@Import({
    Office.class,
    WalkedElements.class,
    GoneInstance.class,
    LateWorkByHand.class,
    PausePoints.class,
    LocksOfTheDatabase.class,
    RemovedLocks.class,
    ConcurrentActs.class
})
@interface WholeApplication {}
