package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several ways is the cheapest, and how many are kept. */
@Rule("P14")
class MovesTest {

    private static Moves move(int place, String from, String to) {
        return Moves.NONE.and(place, from == null ? null : new BigDecimal(from), new BigDecimal(to));
    }

    private static Moves raising(int place, int percent) {
        return move(place, String.valueOf(100 - percent), "100");
    }

    private static List<Moves> kept(Moves... offered) {
        CheapestMoves cheapest = new CheapestMoves();
        for (Moves each : offered) {
            cheapest.offer(each);
        }
        return cheapest.all();
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, distance
        "80, 100, 0.2",
        "0, 5, 1",
        ", 5, 1",
        ", 0, 0",
        "0, 0, 0",
        "-4, -2, 0.5",
        "-2, 4, 1.5",
        "-8, 2, 1.25",
        "2, 3, 0.333333333333333333333333333333"
    })
    void theDistanceIsInRelationToTheLargerFigure(String from, String to, BigDecimal distance) {
        assertThat(move(3, from, to).distance()).isEqualByComparingTo(distance);
    }

    @Test
    void distancesAddUp() {
        Moves both = raising(1, 20).and(4, new BigDecimal("50"), new BigDecimal("100"));
        assertThat(both.distance()).isEqualByComparingTo("0.7");
        assertThat(both.figures()).containsOnlyKeys(1, 4);
        assertThat(both.places().stream()).containsExactly(1, 4);
        assertThat(Moves.NONE.places().isEmpty()).isTrue();
    }

    @Test
    void fewerThenNearerThenEarlierIsCheaper() {
        Moves two = raising(0, 1).and(1, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(kept(two, raising(5, 90), raising(4, 10), raising(2, 90), raising(3, 10)))
                .containsExactly(raising(3, 10), raising(4, 10), raising(2, 90), raising(5, 90), two);
    }

    @Test
    void ofTheSameIndicatorsTheNearestIsKept() {
        assertThat(kept(raising(1, 20), raising(1, 30))).containsExactly(raising(1, 20));
        assertThat(kept(raising(1, 30), raising(2, 25), raising(1, 20)))
                .containsExactly(raising(1, 20), raising(2, 25));
    }

    @Test
    void tenAreKept() {
        Moves[] eleven = IntStream.rangeClosed(1, 11)
                .mapToObj(place -> raising(place, 50 - place))
                .toArray(Moves[]::new);
        assertThat(kept(eleven))
                .hasSize(Outlook.MOST_WAYS)
                .doesNotContain(eleven[0])
                .startsWith(eleven[10]);
    }

    @Test
    void moreFiguresComeTooLateOnceTenWaysOfFewerAreKept() {
        CheapestMoves cheapest = new CheapestMoves();
        IntStream.rangeClosed(1, 9).forEach(place -> cheapest.offer(raising(place, place)));
        assertThat(cheapest.isFullBelow(2)).isFalse();
        cheapest.offer(raising(10, 10));
        assertThat(cheapest.isFullBelow(2)).isTrue();
        assertThat(cheapest.isFullBelow(1)).isFalse();
    }
}
