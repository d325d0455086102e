package org.demonstrationcounty.step;

/**
 * A step of a county at which its silence does not block the case: when the task has been overdue for long, the bureau can
 * record that nothing was submitted (P9).
 *
 * @param <T> the step's command
 */
public interface AwaitedStep<T> extends Step<T> {

    /** The county has no say in what records its silence. */
    @Override
    default boolean asksFor(String field) {
        return !NotSubmitted.FIELDS.contains(field);
    }

    /**
     * Stores that the county submitted nothing. The case goes on with what is there.
     *
     * @param reason the bureau's
     * @param user id of the user who records it
     */
    void goOnWithout(String reason, StepContext at, String user);
}
