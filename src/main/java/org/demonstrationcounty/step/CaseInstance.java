package org.demonstrationcounty.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.county.CaseKey;

/** What a process instance says of its case. */
public final class CaseInstance {

    private CaseInstance() {}

    public static CaseKey caseKey(DelegateExecution execution) {
        return CaseKey.ofNullable(execution.getProcessBusinessKey());
    }

    /** The round of the case that the process is about. */
    public static int round(DelegateExecution execution) {
        return (Integer) execution.getVariable("round");
    }
}
