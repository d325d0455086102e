package org.demonstrationcounty.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.policy.Supplies;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every evaluation of every round. Each is kept with the edition by which it was judged (R21, P6). */
@Service("evaluations")
@Transactional
public class Evaluations {

    private final EvaluationRepository evaluations;
    private final CaseFigures figures;
    private final Rulings rulings;
    private final FigureRequests requests;
    private final AssessedRounds rounds;
    private final RoundRepository its;
    private final Supplies supplies;
    private final ProgrammeClock clock;

    Evaluations(
            EvaluationRepository evaluations,
            CaseFigures figures,
            Rulings rulings,
            FigureRequests requests,
            AssessedRounds rounds,
            RoundRepository its,
            Supplies supplies,
            ProgrammeClock clock) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.rulings = rulings;
        this.requests = requests;
        this.rounds = rounds;
        this.its = its;
        this.supplies = supplies;
        this.clock = clock;
    }

    /** Judges the round by its current figures, references and rulings, and stores the result. */
    void evaluate(CaseKey caseKey, int round) {
        AssessedRound held = rounds.held(caseKey, round);
        keep(held, requests.isRectified(held));
    }

    /**
     * Judges a round again after a change. A rectified round ranks by the year's own figures, so these are judged too
     * (P6). If the round is confirmed, the new evaluation is not yet in force.
     *
     * @param held the round, which the caller holds
     */
    public void judgeAgain(AssessedRound held) {
        keep(held, false);
        if (requests.isRectified(held)) {
            keep(held, true);
        }
    }

    private void keep(AssessedRound held, boolean rectified) {
        CaseKey caseKey = held.caseKey();
        evaluations.save(new EvaluationRow(
                held,
                nextAttempt(caseKey, held.round()),
                judge(held, rectified),
                its.isConfirmed(caseKey, held.round()),
                rectified,
                clock.instant()));
    }

    private Evaluation judge(AssessedRound held, boolean rectified) {
        FiguresOfRound known = rectified ? figures.of(held) : figures.ofTheYear(held);
        return new Evaluator(held.standard(), supplies.of(held.dataYear()))
                .evaluate(held.round(), known.toJudge(), figures.references(known), rulings.inForce(held, rectified));
    }

    private int nextAttempt(CaseKey caseKey, int round) {
        return evaluations.countByCaseKeyAndRound(caseKey.text(), round) + 1;
    }

    /** Whether the evaluation in force passes the round. The gateway asks this. */
    public boolean passed(DelegateExecution execution) {
        return inForce(CaseInstance.caseKey(execution), CaseInstance.round(execution))
                .orElseThrow()
                .isPassed();
    }

    /**
     * The result of the round: before its confirmation the latest evaluation, after it the confirmed or revised one
     * (P8).
     */
    public Optional<EvaluationRow> inForce(AssessedRound round) {
        return inForce(round.caseKey(), round.round());
    }

    public Optional<EvaluationRow> inForce(CaseKey caseKey, int round) {
        return evaluations.findInForce(caseKey.text(), round);
    }

    /** The evaluation of this number. */
    public EvaluationRow of(AssessedRound round, int attempt) {
        return evaluations
                .findByCaseKeyAndRoundAndAttempt(round.caseKey().text(), round.round(), attempt)
                .orElseThrow();
    }

    /** The latest evaluation, whether it is in force or not. */
    public Optional<EvaluationRow> latest(AssessedRound round) {
        return evaluations.findFirstByCaseKeyAndRoundOrderByAttemptDesc(
                round.caseKey().text(), round.round());
    }

    /** The latest evaluation; empty if it is the one in force. */
    public Optional<EvaluationRow> notInForce(AssessedRound round) {
        int inForce = inForce(round).map(EvaluationRow::attempt).orElse(0);
        return latest(round).filter(latest -> latest.attempt() > inForce);
    }

    /**
     * The result that is in force once this evaluation is confirmed.
     *
     * @param attempt number of the evaluation
     * @param grade code of the grade
     */
    public ResultInForce result(AssessedRound round, int attempt, String grade) {
        return new ResultInForce(grade, attempt, latestOfTheYear(round).attempt());
    }

    /** The latest evaluation of the year's own figures (P6). */
    public EvaluationRow latestOfTheYear(AssessedRound round) {
        return evaluations
                .findFirstByCaseKeyAndRoundAndRectifiedOrderByAttemptDesc(
                        round.caseKey().text(), round.round(), false)
                .or(() -> latest(round))
                .orElseThrow();
    }

    /** The evaluation by which each of these cases ranks. */
    public List<EvaluationRow> rankedIn(int dataYear, Set<CaseKey> cases) {
        return cases.isEmpty()
                ? List.of()
                : evaluations.findRanked(
                        dataYear, cases.stream().map(CaseKey::text).toList());
    }
}
