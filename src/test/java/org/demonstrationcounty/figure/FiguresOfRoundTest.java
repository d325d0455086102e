package org.demonstrationcounty.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.figure.Rounds.round;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures judge a round. */
class FiguresOfRoundTest {

    private static final RoundFigures NONE = RoundFigures.of(Stream.of());

    @Test
    @Rule("R3")
    void theLastFigureOfAnIndicatorStands() {
        RoundFigures figures = RoundFigures.of(Stream.of(
                supplied(SuppliedFigureRow.Kind.CURRENT, "neeqListings", "1"),
                new SuppliedFigure(
                        SuppliedFigureRow.Kind.CURRENT, "neeqListings", new BigDecimal("2"), "更正", "finance"),
                supplied(SuppliedFigureRow.Kind.BASE, "neeqListings", "3"),
                supplied(SuppliedFigureRow.Kind.BASE, "neeqListings", "4"),
                supplied(SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", "5"),
                supplied(SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", "6")));

        assertThat(figures.currentOf("neeqListings")).isEqualByComparingTo("2");
        assertThat(figures.noteOn("neeqListings")).isEqualTo("更正");
        assertThat(figures.officeOf("neeqListings")).isEqualTo("finance");
        assertThat(figures.base()).containsOnly(Map.entry("neeqListings", new BigDecimal("4")));
        assertThat(figures.countyGdpGrowth()).isEqualByComparingTo("6");
    }

    @Test
    void anIndicatorWithoutAFigureHasNeitherNoteNorOffice() {
        assertThat(NONE.currentOf("neeqListings")).isNull();
        assertThat(NONE.noteOn("neeqListings")).isNull();
        assertThat(NONE.officeOf("neeqListings")).isNull();
        assertThat(NONE.countyGdpGrowth()).isNull();
    }

    @Test
    @Rule("R3")
    void whatDepartmentsCertifiedComesBeforeWhatTheCountyStated() {
        RoundFigures now = RoundFigures.of(Stream.of(
                supplied(SuppliedFigureRow.Kind.CURRENT, "neeqListings", "9"),
                supplied(SuppliedFigureRow.Kind.BASE, "neeqListings", "3")));

        FiguresOfRound figures = FiguresOfRound.ofTheFirst(
                round(1), now, Map.of("neeqListings", BigDecimal.ONE, "mainBoardListings", BigDecimal.TEN));

        assertThat(figures.toJudge().of("neeqListings"))
                .isEqualTo(new Figure(new BigDecimal("9"), new BigDecimal("3")));
        assertThat(figures.toJudge().of("mainBoardListings")).isEqualTo(new Figure(null, BigDecimal.TEN));
        assertThat(figures.stated()).containsEntry("neeqListings", BigDecimal.ONE);
    }

    @Test
    @Rule("R4")
    void aLaterRoundIsComparedWithTheRoundBefore() {
        RoundFigures last = RoundFigures.of(Stream.of(
                supplied(SuppliedFigureRow.Kind.CURRENT, "neeqListings", "5"),
                supplied(SuppliedFigureRow.Kind.CURRENT, "mainBoardListings", "6")));
        RoundFigures now = RoundFigures.of(Stream.of(supplied(SuppliedFigureRow.Kind.BASE, "mainBoardListings", "7")));

        FiguresOfRound figures = FiguresOfRound.ofALater(round(2), now, last);

        assertThat(figures.toJudge().of("neeqListings").previous()).isEqualByComparingTo("5");
        assertThat(figures.toJudge().of("mainBoardListings").previous()).isEqualByComparingTo("7");
        assertThat(figures.stated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 8"})
    @Rule("P8")
    void theFigureThatACorrectionReplaces(int round, String base) {
        RoundFigures now = RoundFigures.of(Stream.of(
                supplied(SuppliedFigureRow.Kind.CURRENT, "neeqListings", "9"),
                supplied(SuppliedFigureRow.Kind.BASE, "mainBoardListings", "8"),
                supplied(SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", "6")));
        FiguresOfRound figures = new FiguresOfRound(
                round(round),
                now,
                Map.of("mainBoardListings", new BigDecimal("3"), "neeqListings", new BigDecimal("4")),
                Map.of());

        assertThat(figures.standing(locked("neeqListings", LockedFigure.Year.CURRENT)))
                .isEqualByComparingTo("9");
        assertThat(figures.standing(locked("mainBoardListings", LockedFigure.Year.PREVIOUS)))
                .isEqualByComparingTo(base);
        assertThat(figures.standing(locked("countyGdpGrowth", LockedFigure.Year.CURRENT)))
                .isEqualByComparingTo("6");
        assertThat(figures.countyGdpGrowth()).isEqualByComparingTo("6");
    }

    @Test
    @Rule("P8")
    void aLockedFigureKnowsItsPlace() {
        assertThat(locked("neeqListings", LockedFigure.Year.CURRENT))
                .isEqualTo(
                        new LockedFigure(SuppliedFigureRow.Kind.CURRENT, "neeqListings", "finance", Basis.CUMULATIVE))
                .returns("figures.neeqListings", LockedFigure::field)
                .returns(true, LockedFigure::countsInTheNextRound);
        assertThat(locked("neeqListings", LockedFigure.Year.PREVIOUS))
                .returns("base.neeqListings", LockedFigure::field)
                .returns(false, LockedFigure::countsInTheNextRound);
        assertThat(locked("countyGdpGrowth", LockedFigure.Year.PREVIOUS))
                .isEqualTo(new LockedFigure(
                        SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", "statistics", Basis.GROWTH))
                .returns("countyGdpGrowth", LockedFigure::field)
                .returns(false, LockedFigure::countsInTheNextRound);
        assertThat(LockedFigure.of("nothing", LockedFigure.Year.CURRENT, Rounds.SHIPPED.standard()))
                .isEmpty();
        assertThat(LockedFigure.yearOf(SuppliedFigureRow.Kind.BASE)).isEqualTo(LockedFigure.Year.PREVIOUS);
        assertThat(LockedFigure.yearOf(SuppliedFigureRow.Kind.REFERENCE)).isEqualTo(LockedFigure.Year.CURRENT);
    }

    private static LockedFigure locked(String code, LockedFigure.Year year) {
        return LockedFigure.of(code, year, Rounds.SHIPPED.standard()).orElseThrow();
    }

    private static SuppliedFigure supplied(SuppliedFigureRow.Kind kind, String code, String figure) {
        return new SuppliedFigure(kind, code, new BigDecimal(figure), null, "office");
    }
}
