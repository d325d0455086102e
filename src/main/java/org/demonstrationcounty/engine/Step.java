package org.demonstrationcounty.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.refusal.Refusals;

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

    /** The last day of a task for which it has been set; empty where the policy's calendar gives it. */
    default Optional<LocalDate> lastDay(StepContext at) {
        return Optional.empty();
    }

    /** What the form shows beside its fields: names and values, all of them fit for JSON. */
    default Map<String, Object> view(StepContext context) {
        return Map.of();
    }
}
