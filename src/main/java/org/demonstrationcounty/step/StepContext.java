package org.demonstrationcounty.step;

import java.util.Map;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * The place of a step in its process.
 *
 * @param step key of the step
 * @param openedCase key of the case; null while the form that starts a case is open
 * @param taskId id of the user task; null for a start
 * @param begunInstance id of the process instance; null while the form that starts it is open
 * @param variables process variables that our own code set, such as {@code round} or {@code department}
 */
public record StepContext(
        String step,
        @Nullable CaseKey openedCase,
        @Nullable String taskId,
        @Nullable String begunInstance,
        Map<String, Object> variables) {

    /** The key of the case. The case must be open. */
    public CaseKey caseKey() {
        return Objects.requireNonNull(openedCase, "no case has been opened");
    }

    /** The id of the process instance. The instance must have begun. */
    public String processInstanceId() {
        return Objects.requireNonNull(begunInstance, "no instance has begun");
    }

    public int round() {
        return Math.toIntExact(number("round"));
    }

    /** A number that must be there. */
    public long number(String variable) {
        return ((Number) Objects.requireNonNull(variables.get(variable), variable)).longValue();
    }

    /** A text that must be there. */
    public String text(String variable) {
        return (String) Objects.requireNonNull(variables.get(variable), variable);
    }

    public boolean has(String variable) {
        return variables.get(variable) != null;
    }
}
