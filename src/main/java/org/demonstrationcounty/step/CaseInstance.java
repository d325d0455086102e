package org.demonstrationcounty.step;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.county.CaseKey;

/** Reads the case and the round of a process instance. */
public final class CaseInstance {

    private CaseInstance() {}

    public static CaseKey caseKey(DelegateExecution execution) {
        return new CaseKey(Objects.requireNonNull(execution.getProcessBusinessKey(), "no case key"));
    }

    /** The round of the process. */
    public static int round(DelegateExecution execution) {
        return (Integer) execution.getVariable("round");
    }
}
