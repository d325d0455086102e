package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;

/** Of more ways than are named, the nearest are named, wherever their indicators stand. */
@Rule("P14")
class ManyWaysTest {

    private static final int INDICATORS = 12;
    private static final Bilingual NAMELESS = new Bilingual("", "");

    /** Every indicator needs 100. Each has 50 and its place more, so that the last is the nearest. */
    private static List<List<String>> ways(int required, int... missing) {
        List<Indicator> indicators =
                IntStream.range(0, INDICATORS).mapToObj(ManyWaysTest::indicator).toList();
        Map<String, Figure> figures = new HashMap<>();
        IntStream.range(0, INDICATORS)
                .forEach(place ->
                        figures.put(name(place), new Figure(BigDecimal.valueOf(50 - missing.length + place), null)));
        IntStream.of(missing).forEach(place -> figures.put(name(place), new Figure(null, null)));
        Standard standard = new Standard(
                "many", indicators, List.of(required, required, required), new Doubling(BigDecimal.TEN, false));
        return Outlook.of(standard, 1, new Figures(figures), References.UNKNOWN, List.of()).ways().stream()
                .map(Way::codes)
                .toList();
    }

    private static Indicator indicator(int place) {
        Target target = new Target.AtLeast(BigDecimal.valueOf(100));
        return new Indicator(
                name(place),
                place + 1,
                NAMELESS,
                NAMELESS,
                "",
                Basis.OF_THE_YEAR,
                "",
                NAMELESS,
                List.of(target, target, target),
                true,
                false,
                name(place),
                BigDecimal.ONE,
                NAMELESS);
    }

    private static String name(int place) {
        return "c%02d".formatted(place);
    }

    private static List<String> names(int... places) {
        return IntStream.of(places).mapToObj(ManyWaysTest::name).toList();
    }

    @Test
    void ofOneFigure() {
        assertThat(ways(1))
                .isEqualTo(IntStream.iterate(INDICATORS - 1, place -> place > 1, place -> place - 1)
                        .mapToObj(place -> names(place))
                        .toList());
    }

    /** Distances are the sums of (50 − place) %; of equal ones the way with the earlier indicator comes first. */
    @Test
    void ofTwoFigures() {
        assertThat(ways(2))
                .containsExactly(
                        names(10, 11),
                        names(9, 11),
                        names(8, 11),
                        names(9, 10),
                        names(7, 11),
                        names(8, 10),
                        names(6, 11),
                        names(7, 10),
                        names(8, 9),
                        names(5, 11));
    }

    @Test
    void ofAllFigures() {
        assertThat(ways(INDICATORS))
                .containsExactly(names(IntStream.range(0, INDICATORS).toArray()));
        assertThat(ways(INDICATORS + 1)).isEmpty();
    }
}
