package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.demonstrationcounty.Rule;

/** Properties of every warning, whatever the figures. */
@Rule("R6")
class FigureWarningsPropertiesTest {

    private static final WarningThresholds THRESHOLDS =
            new WarningThresholds(new BigDecimal("10"), new BigDecimal("20"));

    private static List<Warning.Kind> kinds(WarningThresholds thresholds, String code, Figure figure) {
        return new FigureWarnings(AnyRound.STANDARD, thresholds)
                .on(new Figures(Map.of(code, figure))).stream()
                        .map(Warning::kind)
                        .toList();
    }

    private static List<Warning.Kind> kinds(String code, BigDecimal current, BigDecimal previous) {
        return kinds(THRESHOLDS, code, new Figure(current, previous));
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Arbitraries.of(AnyRound.STANDARD.indicators());
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<BigDecimal> value = Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf);
        return Combinators.combine(value.injectNull(0.1), value.injectNull(0.1)).as(Figure::new);
    }

    @Property
    void anUnchangedFigureGetsNoWarning(
            @ForAll("indicators") Indicator indicator, @ForAll @LongRange(min = 0, max = 100) long figure) {
        BigDecimal value = BigDecimal.valueOf(figure);
        assertThat(kinds(indicator.code(), value, value)).isEmpty();
    }

    @Property
    void aJumpUpIsAJumpDownIfTheYearsAreExchanged(
            @ForAll @LongRange(min = 1, max = 1_000_000) long one,
            @ForAll @LongRange(min = 1, max = 1_000_000) long other) {
        BigDecimal here = BigDecimal.valueOf(one);
        BigDecimal there = BigDecimal.valueOf(other);
        assertThat(kinds("entrepreneursTrained", here, there)).isEqualTo(kinds("entrepreneursTrained", there, here));
    }

    @Property
    void aFigureInAnotherUnitIsAlwaysAJump(@ForAll @LongRange(min = 1, max = 100_000) long figure) {
        BigDecimal right = BigDecimal.valueOf(figure);
        BigDecimal tenThousandfold = right.movePointRight(4);
        assertThat(kinds("newEnterprises", tenThousandfold, right)).containsExactly(Warning.Kind.JUMP);
        assertThat(kinds("newEnterprises", right, tenThousandfold))
                .containsExactly(Warning.Kind.FELL, Warning.Kind.JUMP);
    }

    @Property
    void aShareGivenAsAFractionAlwaysGetsAWarning(
            @ForAll @BigRange(min = "1.01", max = "99.99") @Scale(2) BigDecimal share) {
        assertThat(kinds("modernServicesShare", share.movePointLeft(2), share)).containsExactly(Warning.Kind.SHARE);
    }

    @Property
    void eachKindOfWarningHasItsOwnBasisAndAppearsOnce(
            @ForAll("indicators") Indicator indicator, @ForAll("figures") Figure figure) {
        List<Warning.Kind> kinds = kinds(THRESHOLDS, indicator.code(), figure);
        assertThat(kinds).doesNotHaveDuplicates();
        assertThat(kinds)
                .isSubsetOf(
                        switch (indicator.basis()) {
                            case CUMULATIVE -> List.of(Warning.Kind.FELL, Warning.Kind.JUMP);
                            case OF_THE_YEAR -> List.of(Warning.Kind.JUMP);
                            case SHARE, GROWTH -> List.of(Warning.Kind.SHARE);
                        });
    }

    @Property
    void widerThresholdsGiveNoMoreWarnings(
            @ForAll("indicators") Indicator indicator,
            @ForAll("figures") Figure figure,
            @ForAll @BigRange(min = "10", max = "50") @Scale(1) BigDecimal factor,
            @ForAll @BigRange(min = "20", max = "60") @Scale(1) BigDecimal points) {
        assertThat(kinds(THRESHOLDS, indicator.code(), figure))
                .containsAll(kinds(new WarningThresholds(factor, points), indicator.code(), figure));
    }
}
