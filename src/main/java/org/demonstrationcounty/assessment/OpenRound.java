package org.demonstrationcounty.assessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** 开启年度考核: opens the next round. */
@Component("openRound")
class OpenRound implements JavaDelegate {

    private final Rounds rounds;

    OpenRound(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.open(CaseInstance.caseKey(execution));
    }
}
