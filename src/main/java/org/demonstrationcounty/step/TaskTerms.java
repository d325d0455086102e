package org.demonstrationcounty.step;

import java.time.LocalDate;

/** How long tasks may take. The engine asks, and a room that knows the policy answers. */
public interface TaskTerms {

    /** The last day of a task that begins now and has no term of its own. The task is due at the end of that day. */
    LocalDate last(StepContext at);
}
