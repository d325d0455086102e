package org.demonstrationcounty.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Two people act at once, step by step: one is paused in the middle of a transaction while the other comes, and works
 * or waits. All these tests share one engine and one database.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WholeApplication
@Import({PausePoints.class, LocksOfTheDatabase.class, RemovedLocks.class, ConcurrentActs.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:two-at-once")
@ExtendWith(WalkBegins.class)
@interface TwoAtOnce {}
