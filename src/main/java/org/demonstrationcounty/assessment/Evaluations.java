package org.demonstrationcounty.assessment;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.engine.ProgrammeClock;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every evaluation of every round, each kept beside the next with the edition that it was judged by (R21, P6). */
@Service("evaluations")
@Transactional
public class Evaluations {

    private final EvaluationRepository evaluations;
    private final CaseFigures figures;
    private final Rulings rulings;
    private final CaseFiles files;
    private final Editions editions;
    private final ProgrammeClock clock;

    Evaluations(
            EvaluationRepository evaluations,
            CaseFigures figures,
            Rulings rulings,
            CaseFiles files,
            Editions editions,
            ProgrammeClock clock) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.rulings = rulings;
        this.files = files;
        this.editions = editions;
        this.clock = clock;
    }

    /** Judges the round as its figures, references and rulings stand now, and keeps the result. */
    void evaluate(String caseKey, int round) {
        int dataYear = files.get(caseKey).dataYear(round);
        Standard standard = editions.governing(dataYear).standard();
        Figures toJudge = figures.toJudge(caseKey, round, standard);
        Evaluation evaluation = new Evaluator(standard)
                .evaluate(round, toJudge, figures.references(caseKey, round), rulings.inForce(caseKey, round));
        int attempt = evaluations.countByCaseKeyAndRound(caseKey, round) + 1;
        evaluations.save(new EvaluationRow(caseKey, dataYear, attempt, evaluation, clock.instant()));
    }

    /** Whether the latest evaluation of the round was passed: what the gateway goes by. */
    public boolean passed(DelegateExecution execution) {
        return latest(execution.getProcessBusinessKey(), (Integer) execution.getVariable("round"))
                .orElseThrow()
                .isPassed();
    }

    Optional<EvaluationRow> latest(String caseKey, int round) {
        return evaluations.findFirstByCaseKeyAndRoundOrderByAttemptDesc(caseKey, round);
    }

    List<EvaluationRow> latestOf(int dataYear, List<String> cases) {
        return cases.isEmpty() ? List.of() : evaluations.findLatest(dataYear, cases);
    }
}
