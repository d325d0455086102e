package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R14")
class TallyTest {

    /** Ten single credits, three that gain one and two that gain two. */
    private static final Tally TALLY = new Tally(10, 3, 2);

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 12", "2, 14", "3, 15", "4, 16", "5, 17", "6, 17"})
    void thoseThatGainTwoAreDoubledFirst(int atMost, int credits) {
        assertThat(TALLY.credits(new Doubling(new BigDecimal("30"), false, atMost)))
                .isEqualTo(credits);
    }
}
