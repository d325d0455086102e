package org.demonstrationcounty.assessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.springframework.stereotype.Component;

/** 数据定稿: keeps how the figures came to stand, by the county's word or by its silence. */
@Component("settleFigures")
class SettleFigures implements JavaDelegate {

    private final Rounds rounds;
    private final Decisions decisions;

    SettleFigures(Rounds rounds, Decisions decisions) {
        this.rounds = rounds;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseKey = execution.getProcessBusinessKey();
        int round = (Integer) execution.getVariable("round");
        rounds.settle(caseKey, round, how(caseKey, round));
    }

    private RoundRow.Settled how(String caseKey, int round) {
        return decisions.of(caseKey).stream()
                .filter(made -> made.step().equals("confirm-figures") && made.round() == round)
                .map(Decision::decision)
                .findFirst()
                .map(word -> word.equals("dispute") ? RoundRow.Settled.DISPUTED : RoundRow.Settled.CONFIRMED)
                .orElse(RoundRow.Settled.SILENT);
    }
}
