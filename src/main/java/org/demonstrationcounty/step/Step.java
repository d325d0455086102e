package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;

/**
 * A place where a person acts: a user task, or the start of a process. {@code forms/<key>.json} declares its fields.
 * This class says the rest.
 *
 * @param <T> the step's command: what was submitted, in the types that the step works with
 */
public interface Step<T> {

    /** The id of the user task or start event in its model, such as {@code city-review}. */
    String key();

    /**
     * Reads the step's command and notes every problem that the declaration of the fields cannot find. It stores
     * nothing. Each field has its declared type, and a field that was found wrong is absent. If any problem is noted,
     * the command is not performed.
     */
    T read(Submission submitted, Refusals refusals);

    /**
     * Stores the command. The engine moves on in the same transaction.
     *
     * @param user id of the user who submitted it
     */
    void perform(T command, StepContext at, String user);

    /**
     * The reason for which a user of the right office must leave the task to a colleague, as the code of a refusal.
     * Empty if there is none.
     *
     * @param user id of the account
     */
    default Optional<String> against(StepContext at, String user) {
        return Optional.empty();
    }

    /** The step whose fields get new values here: this one, or another. */
    default String amends() {
        return key();
    }

    /** Whether the user who acts at this step has this declared field. */
    default boolean asksFor(String field) {
        return true;
    }

    /** Whether the office may do this step for several cases at once, with the same fields. */
    default boolean isForSeveral() {
        return false;
    }

    /** A term that was set for this task; empty if the policy's calendar gives its term. */
    default Optional<SetTerm> setTerm(StepContext at) {
        return Optional.empty();
    }

    /** What happens if a task of this step is not done in time. */
    default Lateness whenLate(StepContext at) {
        return Lateness.ESCALATED;
    }

    /** Says why a task of this step is gone although nobody completed it, as the code of a refusal. */
    default String takenAway(CaseKey caseKey) {
        return "fate.another-way";
    }

    /**
     * The choices of a field, if they depend on the case. They replace the declared ones. Each value has its label:
     * Chinese, then English.
     */
    default Map<String, Map<String, List<String>>> choices(StepContext at) {
        return Map.of();
    }

    /** What the form shows beside its fields, with the limits and labels for its editors. */
    Record view(StepContext at);
}
