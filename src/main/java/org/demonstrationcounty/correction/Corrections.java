package org.demonstrationcounty.correction;

import java.math.BigDecimal;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureCorrection;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects figures of confirmed rounds. Nothing else changes them. Each correction is recorded with its reason,
 * beside the confirmed figure (P8).
 */
@Service
@Transactional
class Corrections {

    /** The evaluation in force, and the evaluation of the corrected figures. */
    record Outcome(Evaluation before, Evaluation after) {}

    private final AssessedRounds rounds;
    private final RoundLocks locks;
    private final CaseFigures figures;
    private final Evaluations evaluations;
    private final ApplicationEventPublisher events;

    Corrections(
            AssessedRounds rounds,
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
     * Stores the correction. Every round that used the figure is judged again. The room {@code reconsideration}
     * decides what follows from that.
     *
     * @throws RefusedException 409 before the round is confirmed, 400 if the figure does not change
     */
    Outcome correct(FigureCorrection correction) {
        CaseKey caseKey = correction.caseKey();
        int round = correction.round();
        if (locks.hold(caseKey, round).filter(RoundRow::isConfirmed).isEmpty()) {
            throw RefusedException.conflict("correction.not-confirmed", String.valueOf(round));
        }
        AssessedRound confirmed = rounds.of(caseKey, round);
        BigDecimal standing = figures.ofTheYear(confirmed).standing(correction.locked());
        if (standing != null && standing.compareTo(correction.figure()) == 0) {
            throw RefusedException.invalid("figure", "correction.unchanged");
        }
        EvaluationRow result = evaluations.inForce(confirmed).orElseThrow();
        figures.correct(confirmed, correction);
        EvaluationRow corrected = evaluations.latest(confirmed).orElseThrow();
        events.publishEvent(Act.onCase(caseKey.text(), "correct-figure", correction.user())
                .inRound(round)
                .because(correction.reason())
                .changing(correction.locked().field(), standing, correction.figure()));
        return new Outcome(result.evaluation(), corrected.evaluation());
    }
}
