package org.demonstrationcounty.casefile;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** Lets models enter a stage. */
@Component("stages")
public class Stages {

    private final CaseFiles files;

    Stages(CaseFiles files) {
        this.files = files;
    }

    public void enter(DelegateExecution execution, String stage) {
        files.enter(CaseInstance.caseKey(execution), Stage.valueOf(stage));
    }
}
