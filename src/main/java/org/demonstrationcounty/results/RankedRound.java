package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRow;

/**
 * A confirmed round in a ranking.
 *
 * @param score with bonus points
 * @param verdicts by indicator, in the edition's order
 */
record RankedRound(RoundRow round, String edition, boolean passed, BigDecimal score, Map<String, Verdict> verdicts) {

    /** Passed rounds come before failed ones, whatever their bonus points (R18). */
    private static final Comparator<RankedRound> BY_RANK = Comparator.comparing(RankedRound::passed)
            .thenComparing(RankedRound::score)
            .reversed();

    /** The best first. Equal ones stand in the order of their case keys. */
    static final Comparator<RankedRound> IN_ORDER =
            BY_RANK.thenComparing(ranked -> ranked.round().caseKey());

    /** The rule of a verdict that a ruling has changed. */
    private static final String RULING = "R16";

    static RankedRound of(RoundRow round, EvaluationRow row, BigDecimal bonus) {
        Evaluation evaluation = row.evaluation();
        return new RankedRound(
                round,
                evaluation.edition(),
                !Grades.FAIL.equals(round.grade()),
                evaluation.score().add(bonus),
                evaluation.verdicts().stream()
                        .collect(Collectors.toMap(
                                Verdict::code, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    boolean sharesTheRankOf(RankedRound other) {
        return BY_RANK.compare(this, other) == 0;
    }

    String countyKey() {
        return round.caseKey().countyKey();
    }

    /** The grade that the bureau confirmed. */
    String grade() {
        return Objects.requireNonNull(round.grade(), "only confirmed rounds are ranked");
    }

    /** The figure of an indicator; empty if the round has none. */
    Optional<BigDecimal> figure(String code) {
        return Optional.ofNullable(verdicts.get(code)).map(Verdict::current);
    }

    /**
     * Whether the round may be champion of an indicator: it met the target with a figure above zero, and without a
     * ruling (R18).
     */
    boolean canLead(String code) {
        return figure(code).filter(figure -> figure.signum() > 0).isPresent()
                && Optional.ofNullable(verdicts.get(code))
                        .filter(verdict -> verdict.status() == Status.MET)
                        .filter(verdict -> !verdict.rules().contains(RULING))
                        .isPresent();
    }

    Map<String, Bilingual> names() {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        verdicts.forEach((code, verdict) -> names.put(code, verdict.name()));
        return names;
    }

    boolean passedAfterRectification() {
        return passed && round.result().filter(ResultInForce::isRectified).isPresent();
    }
}
