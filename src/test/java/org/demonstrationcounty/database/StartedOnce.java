package org.demonstrationcounty.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Test classes of the same settings share one application. Each of them finds it as it was when it had just started: its
 * tables, its clock, nobody logged in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestExecutionListeners(listeners = BackToTheStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface StartedOnce {}
