package org.demonstrationcounty.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** 评价指标: judges the round that the process is about. */
@Component("evaluateIndicators")
class EvaluateIndicators implements JavaDelegate {

    private final Evaluations evaluations;

    EvaluateIndicators(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.evaluate(CaseInstance.caseKey(execution), CaseInstance.round(execution));
    }
}
