package org.demonstrationcounty.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Walks a process in the whole application. All these tests share one engine and one database, and each uses a county
 * of its own. Timers fire when the test moves the time.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WholeApplication
@ExtendWith({WholeModelIsWalked.class, WalkBegins.class})
@interface ProcessTest {

    /** Key of the process of which this class must walk every element and every flow. */
    String value();
}
