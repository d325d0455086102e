package org.demonstrationcounty.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people act at once, step by step: one is paused in the middle of a transaction while the other comes, and works
 * or waits.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WholeApplication
@ExtendWith(WalkBegins.class)
@interface TwoAtOnce {}
