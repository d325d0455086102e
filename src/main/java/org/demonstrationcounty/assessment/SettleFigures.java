package org.demonstrationcounty.assessment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 数据定稿: records how the figures were settled: the county confirmed or disputed them, or did not answer. */
@Component("settleFigures")
class SettleFigures implements JavaDelegate {

    private final Rounds rounds;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    SettleFigures(Rounds rounds, Decisions decisions, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey caseKey = CaseInstance.caseKey(execution);
        int round = CaseInstance.round(execution);
        RoundRow.Settled how = how(caseKey, round);
        rounds.settle(caseKey, round, how);
        events.publishEvent(Act.onCase(caseKey.text(), "settle-figures", Act.SYSTEM)
                .inRound(round)
                .changing("settled", null, how));
    }

    private RoundRow.Settled how(CaseKey caseKey, int round) {
        return decisions.of(caseKey).stream()
                .filter(made -> made.step().equals("confirm-figures") && made.round() == round)
                .map(Decision::decision)
                .findFirst()
                .map(word -> word.equals("dispute") ? RoundRow.Settled.DISPUTED : RoundRow.Settled.CONFIRMED)
                .orElse(RoundRow.Settled.SILENT);
    }
}
