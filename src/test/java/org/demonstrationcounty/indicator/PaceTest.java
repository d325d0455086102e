package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("P14")
class PaceTest {

    @ParameterizedTest
    @CsvSource({
        // basis, previous, least, quarter, reached, due, on track
        "CUMULATIVE, 60, 80, 1, 65, 65, true",
        "CUMULATIVE, 60, 80, 1, 64, 65, false",
        "CUMULATIVE, 60, 81, 1, 65, 66, false",
        "CUMULATIVE, 60, 80, 4, 80, 80, true",
        "CUMULATIVE, 60, 80, 4, 79, 80, false",
        "CUMULATIVE, , 80, 2, 40, 40, true",
        "CUMULATIVE, 90, 80, 1, 80, 80, true",
        "CUMULATIVE, 90, 80, 1, 79, 80, false",
        "OF_THE_YEAR, 60, 80, 1, 20, 20, true",
        "OF_THE_YEAR, 60, 80, 1, 19, 20, false",
        "OF_THE_YEAR, 60, 80, 3, 60, 60, true",
        "SHARE, 40, 50.5, 1, 50.5, 50.5, true",
        "SHARE, 40, 50.5, 1, 50.4999, 50.5, false",
        "GROWTH, 3, -2, 1, -2, -2, true"
    })
    void aFigureIsOnTrackIfItHasMadeThePartOfTheWay(
            Basis basis,
            BigDecimal previous,
            BigDecimal least,
            int quarter,
            BigDecimal reached,
            BigDecimal due,
            boolean onTrack) {
        assertThat(Pace.of(basis, previous, least, quarter, reached)).isEqualTo(new Pace(due, onTrack));
    }
}
