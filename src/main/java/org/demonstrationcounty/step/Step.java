package org.demonstrationcounty.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.problems.Refusals;

/**
 * What happens where a person acts: a user task or the start of a process. Its fields stand next to its form, in {@code
 * forms/<key>.json}; what they cannot say is said here.
 */
public interface Step {

    /** The id of the user task or start event in its model, such as {@code city-review}. */
    String key();

    /**
     * Looks for what the declaration of the fields cannot say, and writes nothing. Called with fields that have the declared types;
     * those found wrong already are absent.
     */
    default void check(Submission submission, Refusals refusals) {}

    /** Stores what was submitted, in the transaction in which the engine moves on. */
    void perform(Submission submission);

    /**
     * Why this user must leave the task to a colleague, though it is their office's: code of a refusal; empty for no reason.
     *
     * @param user id of the account
     */
    default Optional<String> against(StepContext at, String user) {
        return Optional.empty();
    }

    /** The step whose fields this one gives new values, where it is not its own. */
    default String amends() {
        return key();
    }

    /** The last day of a task for which it has been set; empty where the policy's calendar gives it. */
    default Optional<LocalDate> lastDay(StepContext at) {
        return Optional.empty();
    }

    /** What the form shows beside its fields: names and values, all of them fit for JSON. */
    default Map<String, Object> view(StepContext context) {
        return Map.of();
    }
}
