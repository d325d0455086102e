package org.demonstrationcounty.reconsideration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;

/**
 * Compares the result of a round that is in force with its latest evaluation, and tells whether they differ in what
 * counts (P8).
 */
@Component
class ResultComparison {

    /** What counts of a result. */
    private record Facts(boolean passed, boolean provisional, int credits, int rankedCredits, String proposedGrade) {}

    private final Evaluations evaluations;
    private final RoundRepository rounds;
    private final Claims claims;

    ResultComparison(Evaluations evaluations, RoundRepository rounds, Claims claims) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.claims = claims;
    }

    Optional<RoundRow> row(AssessedRound round) {
        return rounds.findByCaseKeyAndRound(round.caseKey().text(), round.round());
    }

    boolean isConfirmed(CaseKey caseKey, int round) {
        return rounds.isConfirmed(caseKey, round);
    }

    Optional<ResultInForce> inForce(AssessedRound round) {
        return row(round).flatMap(RoundRow::result);
    }

    /** The latest evaluation. While the round is being rectified, it is the latest of the year's own figures. */
    EvaluationRow latest(AssessedRound round) {
        return inForce(round).isPresent()
                ? evaluations.latest(round).orElseThrow()
                : evaluations.latestOfTheYear(round);
    }

    /** The result that the latest evaluation would give. */
    ResultInForce byLatest(AssessedRound round, String grade) {
        return evaluations.result(round, latest(round).attempt(), grade);
    }

    boolean differs(AssessedRound round, ResultInForce one, ResultInForce other) {
        return !facts(round, one).equals(facts(round, other));
    }

    boolean isSame(AssessedRound round, int one, int other) {
        return one == other || evaluation(round, one).equals(evaluation(round, other));
    }

    /** Whether two evaluations have the same differences from the one in force, because of the same figures. */
    boolean comesToTheSame(AssessedRound round, int one, int other) {
        Evaluation inForce = evaluation(round, inForce(round).orElseThrow().attempt());
        return departures(inForce, evaluation(round, one)).equals(departures(inForce, evaluation(round, other)));
    }

    private static List<Verdict> departures(Evaluation from, Evaluation evaluation) {
        return evaluation.verdicts().stream()
                .filter(verdict -> from.verdicts().stream()
                        .noneMatch(before -> before.code().equals(verdict.code())
                                && before.status() == verdict.status()
                                && before.credits() == verdict.credits()))
                .toList();
    }

    String proposedGrade(AssessedRound round, Evaluation evaluation) {
        BigDecimal score = evaluation.score().add(claims.awarded(round));
        return round.edition().grades().propose(evaluation.passed(), score);
    }

    Evaluation evaluation(AssessedRound round, int attempt) {
        return evaluations.of(round, attempt).evaluation();
    }

    /** Codes of the indicators with different verdicts in two evaluations. */
    static List<String> differing(Evaluation one, Evaluation other) {
        return other.verdicts().stream()
                .filter(verdict -> !one.verdicts().contains(verdict))
                .map(Verdict::code)
                .toList();
    }

    private Facts facts(AssessedRound round, ResultInForce result) {
        Evaluation evaluation = evaluation(round, result.attempt());
        return new Facts(
                evaluation.passed(),
                evaluation.provisional(),
                evaluation.credits(),
                evaluation(round, result.rankedBy()).credits(),
                proposedGrade(round, evaluation));
    }
}
