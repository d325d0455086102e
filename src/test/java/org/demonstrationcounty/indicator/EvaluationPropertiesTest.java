package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.demonstrationcounty.Rule;

/** Properties of every round, whatever its figures. */
class EvaluationPropertiesTest {

    private static final Standard STANDARD = AnyRound.STANDARD;
    private static final Evaluator EVALUATOR = new Evaluator(STANDARD);

    /** A county's figures, and the growths with which they are compared. */
    record County(Figures figures, References references) {

        County with(String code, Figure figure) {
            Map<String, Figure> changed = new HashMap<>(figures.byCode());
            changed.put(code, figure);
            return new County(new Figures(changed), references);
        }

        Evaluation judged(int round, Ruling... rulings) {
            return EVALUATOR.evaluate(round, figures, references, List.of(rulings));
        }
    }

    @Provide
    Arbitrary<County> counties() {
        Arbitrary<Map<String, Figure>> figures = Arbitraries.maps(
                        Arbitraries.of(STANDARD.indicators().stream()
                                .map(Indicator::code)
                                .toList()),
                        figures(0, 200))
                .ofMinSize(10);
        Arbitrary<BigDecimal> rate = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(40))
                .ofScale(4)
                .injectNull(0.1);
        return Combinators.combine(figures, rate, rate)
                .as((byCode, province, gdp) -> new County(new Figures(byCode), new References(province, gdp)));
    }

    private static Arbitrary<Figure> figures(int least, int most) {
        Arbitrary<BigDecimal> count = Arbitraries.integers()
                .between(least, most)
                .map(BigDecimal::valueOf)
                .injectNull(0.1);
        return Combinators.combine(count, count).as(Figure::new);
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Arbitraries.of(STANDARD.indicators());
    }

    private static Verdict verdict(Evaluation evaluation, Indicator indicator) {
        return evaluation.verdicts().get(indicator.number() - 1);
    }

    @Property
    @Rule({"R8", "R9", "R10", "R11", "R14"})
    void moreIsNeverWorse(
            @ForAll("counties") County county,
            @ForAll("indicators") Indicator indicator,
            @ForAll @IntRange(min = 1, max = 3) int round,
            @ForAll @IntRange(min = 0, max = 300) int current,
            @ForAll @IntRange(min = 0, max = 300) int more) {
        BigDecimal previous = county.figures().of(indicator.code()).previous();
        County lower = county.with(indicator.code(), new Figure(BigDecimal.valueOf(current), previous));
        County higher = county.with(indicator.code(), new Figure(BigDecimal.valueOf(current + (long) more), previous));
        assertThat(higher.judged(round).credits())
                .isGreaterThanOrEqualTo(lower.judged(round).credits());
    }

    @Property
    @Rule("R15")
    void supplyingAFigureNeverCostsACredit(
            @ForAll("counties") County county,
            @ForAll("indicators") Indicator indicator,
            @ForAll @IntRange(min = 1, max = 3) int round,
            @ForAll @IntRange(min = 0, max = 300) int current) {
        BigDecimal previous = county.figures().of(indicator.code()).previous();
        County absent = county.with(indicator.code(), new Figure(null, previous));
        County supplied = county.with(indicator.code(), new Figure(BigDecimal.valueOf(current), previous));
        assertThat(supplied.judged(round).credits())
                .isGreaterThanOrEqualTo(absent.judged(round).credits());
    }

    @Property
    @Rule("R16")
    void anExemptIndicatorChangesNothingButTheCount(
            @ForAll("counties") County county,
            @ForAll("indicators") Indicator indicator,
            @ForAll @IntRange(min = 1, max = 3) int round) {
        if (!indicator.isAssessedIn(round)) {
            return;
        }
        Evaluation before = county.judged(round);
        Evaluation after = county.judged(round, new Ruling(indicator.code(), Ruling.Kind.EXEMPT, ""));
        assertThat(after.assessed()).isEqualTo(before.assessed() - 1);
        assertThat(after.required()).isEqualTo(before.required() - 1);
        assertThat(after.credits())
                .isEqualTo(before.credits() - verdict(before, indicator).credits());
        Evaluation whateverTheFigure = county.with(indicator.code(), Figure.ABSENT)
                .judged(round, new Ruling(indicator.code(), Ruling.Kind.EXEMPT, ""));
        assertThat(whateverTheFigure.credits()).isEqualTo(after.credits());
        assertThat(whateverTheFigure.provisional()).isEqualTo(after.provisional());
    }

    @Property
    @Rule({"R13", "R14", "R16"})
    void thePartsMakeTheWhole(@ForAll("counties") County county, @ForAll @IntRange(min = 1, max = 3) int round) {
        Evaluation evaluation = county.judged(round);
        assertThat(evaluation.verdicts()).hasSize(26);
        assertThat(evaluation.credits())
                .isEqualTo(evaluation.verdicts().stream()
                        .mapToInt(Verdict::credits)
                        .sum());
        assertThat(evaluation.passed()).isEqualTo(evaluation.credits() >= evaluation.required());
        assertThat(evaluation.overfulfilmentRate()).isLessThanOrEqualTo(evaluation.completionRate());
        assertThat(evaluation.completionRate()).isBetween(BigDecimal.ZERO, Percent.HUNDRED);
        assertThat(county.judged(round)).isEqualTo(evaluation);
    }

    @Property
    @Rule("R9")
    void growthEqualToTheProvincesDoesNotMeetTheTarget(
            @ForAll @BigRange(min = "-99", max = "999") @Scale(4) BigDecimal province,
            @ForAll @IntRange(min = 1, max = 3) int round) {
        Indicator growth = STANDARD.find("smeRevenueGrowth").orElseThrow();
        References references = new References(province, null);
        assertThat(status(growth, round, new Figure(province, null), references))
                .isEqualTo(Status.NOT_MET);
        assertThat(status(growth, round, new Figure(province.add(new BigDecimal("0.0001")), null), references))
                .isEqualTo(Status.MET);
    }

    @Property
    @Rule("R10")
    void twoPointsAboveTheGdpAreEnoughAndATenThousandthLessIsNot(
            @ForAll @BigRange(min = "-99", max = "900") @Scale(4) BigDecimal gdp,
            @ForAll @IntRange(min = 1, max = 3) int round) {
        Indicator output = STANDARD.find("clusterOutputGrowth").orElseThrow();
        BigDecimal least = gdp.add(BigDecimal.valueOf(2));
        References references = new References(null, gdp);
        assertThat(status(output, round, new Figure(least, null), references)).isEqualTo(Status.MET);
        assertThat(status(output, round, new Figure(least.subtract(new BigDecimal("0.0001")), null), references))
                .isEqualTo(Status.NOT_MET);
    }

    @Property
    @Rule("R11")
    void yearOnYearIsExactToTheLastUnit(@ForAll @LongRange(min = 1, max = 800_000_000) long previous) {
        Indicator incubated = STANDARD.find("incubatedMicroEnterprises").orElseThrow();
        long least = (previous * 120 + 99) / 100;
        assertThat(status(incubated, 1, figure(least, previous), References.UNKNOWN))
                .isEqualTo(Status.MET);
        assertThat(status(incubated, 1, figure(least - 1, previous), References.UNKNOWN))
                .isEqualTo(Status.NOT_MET);
    }

    @Property
    @Rule("R14")
    void thirtyPercentIsNotYetAboveThirtyPercent(@ForAll @LongRange(min = 1, max = 70_000_000) long tenth) {
        Indicator entities = STANDARD.find("newEnterprises").orElseThrow();
        County level =
                new County(new Figures(Map.of("newEnterprises", figure(tenth * 13, tenth * 10))), References.UNKNOWN);
        County above = new County(
                new Figures(Map.of("newEnterprises", figure(tenth * 13 + 1, tenth * 10))), References.UNKNOWN);
        assertThat(verdict(level.judged(1), entities).credits()).isLessThan(2);
        assertThat(verdict(above.judged(1), entities).credits()).isEqualTo(2);
    }

    private static Figure figure(long current, long previous) {
        return new Figure(BigDecimal.valueOf(current), BigDecimal.valueOf(previous));
    }

    private static Status status(Indicator indicator, int round, Figure figure, References references) {
        return verdict(new County(new Figures(Map.of(indicator.code(), figure)), references).judged(round), indicator)
                .status();
    }
}
