package org.demonstrationcounty.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every evaluation of every round, each kept beside the next with the edition that it was judged by (R21, P6). */
@Service("evaluations")
@Transactional
public class Evaluations {

    private final EvaluationRepository evaluations;
    private final CaseFigures figures;
    private final Rulings rulings;
    private final AssessedRounds rounds;
    private final ProgrammeClock clock;

    Evaluations(
            EvaluationRepository evaluations,
            CaseFigures figures,
            Rulings rulings,
            AssessedRounds rounds,
            ProgrammeClock clock) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.rulings = rulings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Judges the round as its figures, references and rulings stand now, and keeps the result. */
    void evaluate(CaseKey caseKey, int round) {
        AssessedRound assessed = rounds.held(caseKey, round);
        evaluations.save(new EvaluationRow(
                caseKey, assessed.dataYear(), nextAttempt(caseKey, round), judge(assessed), clock.instant()));
    }

    /** Judges a confirmed round as its figures stand after a correction, and keeps that beside its result. */
    void evaluateCorrected(CaseKey caseKey, int round) {
        AssessedRound assessed = rounds.held(caseKey, round);
        evaluations.save(EvaluationRow.ofCorrection(
                caseKey, assessed.dataYear(), nextAttempt(caseKey, round), judge(assessed), clock.instant()));
    }

    private Evaluation judge(AssessedRound assessed) {
        FiguresOfRound known = figures.of(assessed);
        return new Evaluator(assessed.standard())
                .evaluate(assessed.round(), known.toJudge(), figures.references(known), rulings.inForce(assessed));
    }

    private int nextAttempt(CaseKey caseKey, int round) {
        return evaluations.countByCaseKeyAndRound(caseKey.text(), round) + 1;
    }

    /** Whether the latest evaluation of the round was passed: what the gateway goes by. */
    public boolean passed(DelegateExecution execution) {
        return latest(CaseInstance.caseKey(execution), CaseInstance.round(execution))
                .orElseThrow()
                .isPassed();
    }

    /** The result of the round so far; corrections aside. */
    public Optional<EvaluationRow> latest(AssessedRound round) {
        return latest(round.caseKey(), round.round());
    }

    public Optional<EvaluationRow> latest(CaseKey caseKey, int round) {
        return evaluations.findFirstByCaseKeyAndRoundAndCorrectionOrderByAttemptDesc(caseKey.text(), round, false);
    }

    /** What the round comes to with its figures as corrected since this result. */
    public Optional<EvaluationRow> latestCorrected(EvaluationRow result) {
        return evaluations
                .findFirstByCaseKeyAndRoundAndCorrectionOrderByAttemptDesc(
                        result.caseKey().text(), result.evaluation().round(), true)
                .filter(corrected -> corrected.attempt() > result.attempt());
    }

    public List<EvaluationRow> latestOf(int dataYear, Set<CaseKey> cases) {
        return cases.isEmpty()
                ? List.of()
                : evaluations.findLatest(
                        dataYear, cases.stream().map(CaseKey::text).toList());
    }
}
