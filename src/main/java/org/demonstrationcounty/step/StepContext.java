package org.demonstrationcounty.step;

import java.util.Map;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;

/**
 * Where a step stands.
 *
 * @param step key of the step
 * @param caseKey key of the case, null while a case is only being started
 * @param taskId id of the user task, null for a start
 * @param processInstanceId id of the instance that the step belongs to, null while it is only being looked at for a start
 * @param variables what our own code told the process, such as {@code round} or {@code department}
 */
public record StepContext(
        String step, CaseKey caseKey, String taskId, String processInstanceId, Map<String, Object> variables) {

    public int round() {
        return Math.toIntExact(number("round"));
    }

    /** A number, which is there. */
    public long number(String variable) {
        return ((Number) Objects.requireNonNull(variables.get(variable), variable)).longValue();
    }

    public String text(String variable) {
        return (String) variables.get(variable);
    }

    public boolean has(String variable) {
        return variables.get(variable) != null;
    }
}
