package org.demonstrationcounty.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks a process in the whole application. All such tests share one engine and one database, each test with a county of its own;
 * timers fire when the test lets time pass.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WholeApplication
@ExtendWith({WholeModelIsWalked.class, WalkBegins.class})
@interface ProcessTest {

    /** Key of the process of which the tests of this class walk every element and every flow. */
    String value();
}
