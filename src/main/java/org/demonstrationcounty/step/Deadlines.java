package org.demonstrationcounty.step;

import java.time.Instant;

/** Gives the last day of a task, which depends on the policy's terms. */
public interface Deadlines {

    Deadline of(StepContext at, Instant due);
}
