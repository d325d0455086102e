package org.demonstrationcounty.step;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** How long tasks may take and what follows around the end of that time: the engine asks, a module that knows the policy answers. */
public interface TaskTerms {

    /**
     * The days of a task.
     *
     * @param last it is due at the end of it
     * @param reminder on which it is reminded of
     * @param escalation with which it is escalated; after the last
     */
    record Days(LocalDate last, LocalDate reminder, LocalDate escalation) {}

    /**
     * The days of a task that begins now.
     *
     * @param last the last day where it has been set; empty where the policy gives it
     */
    Days days(StepContext at, Optional<LocalDate> last);

    void remind(DelegateTask task);

    void escalate(DelegateTask task);
}
