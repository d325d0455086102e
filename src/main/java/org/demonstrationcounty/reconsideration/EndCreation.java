package org.demonstrationcounty.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** 终止创建: ends the case, at whatever step it is, because a round was revised to failed. */
@Component("endCreation")
class EndCreation implements JavaDelegate {

    private final Reconsiderations reconsiderations;
    private final CaseFiles files;
    private final CaseFlow flow;

    EndCreation(Reconsiderations reconsiderations, CaseFiles files, CaseFlow flow) {
        this.reconsiderations = reconsiderations;
        this.files = files;
        this.flow = flow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reconsiderations.finish(reconsiderations.of(execution));
        flow.endAt("ended", files.get(CaseInstance.caseKey(execution)).processInstanceId());
    }
}
