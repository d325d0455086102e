package org.demonstrationcounty.term;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.StepContext;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to hear of an open task. The event is published in the transaction of its cause.
 *
 * @param offices the groups that are told
 * @param account the person who is told; null if offices are
 * @param by the account that caused it; null if time did
 */
public record TaskTold(
        Cause cause,
        CaseKey caseKey,
        String taskId,
        String step,
        Instant due,
        Set<String> offices,
        @Nullable String account,
        @Nullable String by) {

    /** Why they are told. */
    public enum Cause {
        DUE_SOON,
        LATE,
        OFFERED,
        URGED,
        ASSIGNED
    }

    static TaskTold toOffices(Cause cause, OpenTask task, Set<String> offices, @Nullable String by) {
        return new TaskTold(cause, task.caseKey(), task.id(), task.step(), task.due(), offices, null, by);
    }

    static TaskTold toPerson(StepContext at, Instant due, String account, String by) {
        return new TaskTold(
                Cause.ASSIGNED,
                at.caseKey(),
                Objects.requireNonNull(at.taskId()),
                at.step(),
                due,
                Set.of(),
                account,
                by);
    }
}
