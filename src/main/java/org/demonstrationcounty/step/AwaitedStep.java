package org.demonstrationcounty.step;

/**
 * A step of a county whose silence does not block the case: when the task has been overdue for long, the bureau can
 * record that nothing was submitted (P9).
 *
 * @param <T> the step's command
 */
public interface AwaitedStep<T> extends Step<T> {

    /** The county does not get the fields that record its silence. */
    @Override
    default boolean asksFor(String field) {
        return !NotSubmitted.FIELDS.contains(field);
    }

    /**
     * Records that the county submitted nothing. The case goes on without a submission.
     *
     * @param reason the bureau's reason
     * @param user id of the user who records it
     */
    void goOnWithout(String reason, StepContext at, String user);
}
