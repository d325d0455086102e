package org.demonstrationcounty.evaluation;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FiguresChanged;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rounds whose figures have changed are judged again: a confirmed one beside its result, an open one anew. */
@Component
class JudgeAgain {

    private final Evaluations evaluations;
    private final RoundRepository rounds;
    private final CaseFiles files;

    JudgeAgain(Evaluations evaluations, RoundRepository rounds, CaseFiles files) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.files = files;
    }

    @EventListener
    void on(FiguresChanged changed) {
        CaseKey caseKey = changed.caseKey();
        int round = changed.round();
        if (isConfirmed(caseKey, round)) {
            evaluations.evaluateCorrected(caseKey, round);
        } else {
            judgeOpen(caseKey, round);
        }
        if (changed.next() && !isConfirmed(caseKey, round + 1)) {
            judgeOpen(caseKey, round + 1);
        }
    }

    /** What has not been judged yet will be, in its turn; a case that has ended keeps what it was decided on. */
    private void judgeOpen(CaseKey caseKey, int round) {
        boolean running = !files.get(caseKey).stage().isEnd();
        if (running && evaluations.latest(caseKey, round).isPresent()) {
            evaluations.evaluate(caseKey, round);
        }
    }

    private boolean isConfirmed(CaseKey caseKey, int round) {
        return rounds.findByCaseKeyAndRound(caseKey.text(), round)
                .filter(RoundRow::isConfirmed)
                .isPresent();
    }
}
