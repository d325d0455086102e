package org.demonstrationcounty.step;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** How long tasks may take and what follows around the end of that time: the engine asks, a module that knows the policy answers. */
public interface TaskTerms {

    /** The last day of a task that begins now; it is due at the end of it. */
    LocalDate lastDay(StepContext at);

    /** The day on which a task that begins now is reminded of. */
    LocalDate reminderDay(StepContext at, LocalDate lastDay);

    /** The day with which a task is escalated; after its last. */
    LocalDate escalationDay(StepContext at, LocalDate lastDay);

    void remind(DelegateTask task);

    void escalate(DelegateTask task);
}
