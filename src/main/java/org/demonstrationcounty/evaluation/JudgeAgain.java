package org.demonstrationcounty.evaluation;

import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FiguresChanged;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges a round again when its figures change. The result of a confirmed round stays in force beside the new
 * evaluation. A round that was never judged is left to its process. An open round of an ended case stays as it was.
 */
@Component
class JudgeAgain {

    private final Evaluations evaluations;
    private final RoundRepository rounds;
    private final AssessedRounds assessed;
    private final ApplicationEventPublisher events;

    JudgeAgain(
            Evaluations evaluations,
            RoundRepository rounds,
            AssessedRounds assessed,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.assessed = assessed;
        this.events = events;
    }

    @EventListener
    void on(FiguresChanged changed) {
        judge(changed, changed.round());
        if (changed.next()) {
            judge(changed, changed.round() + 1);
        }
    }

    private void judge(FiguresChanged changed, int number) {
        CaseKey caseKey = changed.caseKey();
        if (evaluations.inForce(caseKey, number).isEmpty()) {
            return;
        }
        AssessedRound round = assessed.held(caseKey, number);
        if (rounds.isConfirmed(round.caseKey(), round.round())) {
            evaluations.judgeAgain(round);
            events.publishEvent(new JudgedAgain(round, changed.user(), changed.reason()));
        } else if (!round.file().stage().isEnd()) {
            evaluations.judgeAgain(round);
        }
    }
}
