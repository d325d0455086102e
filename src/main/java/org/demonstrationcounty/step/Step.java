package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;

/**
 * What happens where a person acts: a user task or the start of a process. Its fields stand next to its form, in {@code
 * forms/<key>.json}; what they cannot say is said here.
 *
 * @param <T> the step's command: what was submitted, read once and as typed as it is used
 */
public interface Step<T> {

    /** The id of the user task or start event in its model, such as {@code city-review}. */
    String key();

    /**
     * Makes the step's command of what was submitted, notes every problem that the declaration of the fields cannot say, and writes
     * nothing. The fields have their declared types; those found wrong already are absent, and with any problem noted the command
     * is never performed.
     */
    T read(Submission submitted, Refusals refusals);

    /**
     * Stores the command, in the transaction in which the engine moves on.
     *
     * @param user id of the user who submitted it
     */
    void perform(T command, StepContext at, String user);

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

    /** Whether whoever acts at this step has a declared field. */
    default boolean asksFor(String field) {
        return true;
    }

    /** The term of a task for which it has been set; empty where the policy's calendar gives it. */
    default Optional<SetTerm> setTerm(StepContext at) {
        return Optional.empty();
    }

    /** Why a task of this step is gone that nobody has completed: code of a refusal. */
    default String takenAway(CaseKey caseKey) {
        return "step.taken-away";
    }

    /**
     * What a field offers where its declaration cannot say it: values with their labels, Chinese, then English, in place of
     * those declared.
     */
    default Map<String, Map<String, List<String>>> choices(StepContext at) {
        return Map.of();
    }

    /** What the form shows beside its fields, with the limits and labels of what its editors take. */
    Record view(StepContext at);
}
