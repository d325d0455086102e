package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureCorrection;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a figure of a confirmed round changes: recorded, with a reason, beside what was confirmed. */
@Service
@Transactional
class Corrections {

    /** What was confirmed, and what the figures as corrected come to. */
    record Outcome(Evaluation before, Evaluation after) {}

    private final Rounds rounds;
    private final RoundLocks locks;
    private final CaseFigures figures;
    private final Evaluations evaluations;
    private final ApplicationEventPublisher events;

    Corrections(
            Rounds rounds,
            RoundLocks locks,
            CaseFigures figures,
            Evaluations evaluations,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.locks = locks;
        this.figures = figures;
        this.evaluations = evaluations;
        this.events = events;
    }

    /**
     * Keeps the correction and judges the round with it. The confirmed result stays the round's; the next round is compared with the
     * corrected figure.
     *
     * @throws RefusedException 409 before the round is confirmed, 400 where the figure is no other than what stands
     */
    Outcome correct(FigureCorrection correction) {
        String caseKey = correction.caseKey();
        int round = correction.round();
        locks.hold(caseKey, round);
        if (rounds.find(caseKey, round).filter(RoundRow::isConfirmed).isEmpty()) {
            throw RefusedException.conflict("correction.not-confirmed", String.valueOf(round));
        }
        BigDecimal standing = figures.standing(caseKey, round, correction.locked());
        if (standing != null && standing.compareTo(correction.figure()) == 0) {
            throw RefusedException.invalid("figure", "correction.unchanged");
        }
        figures.correct(correction);
        EvaluationRow result = evaluations.latest(caseKey, round).orElseThrow();
        EvaluationRow corrected = evaluations.latestCorrected(result).orElseThrow();
        events.publishEvent(Act.onCase(caseKey, "correct-figure", correction.user())
                .inRound(round)
                .because(correction.reason())
                .changing(correction.locked().field(), standing, correction.figure()));
        return new Outcome(result.evaluation(), corrected.evaluation());
    }
}
