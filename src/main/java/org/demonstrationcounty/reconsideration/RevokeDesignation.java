package org.demonstrationcounty.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** 撤销命名: ends the designation of the case. */
@Component("revokeDesignation")
class RevokeDesignation implements JavaDelegate {

    private final CaseFiles files;

    RevokeDesignation(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.enter(CaseInstance.caseKey(execution), Stage.REVOKED);
    }
}
