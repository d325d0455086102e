package org.demonstrationcounty.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A row of a ranking with its bar.
 *
 * @param width of the bar, from 0 to 1000; the largest value has 1000
 * @param note a word beside the value; empty for none
 */
record Bar(int rank, String county, int round, String value, String grade, String note, int width) {

    private static final int WHOLE = 1000;

    static int width(BigDecimal value, List<BigDecimal> all) {
        BigDecimal largest = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return largest.signum() == 0 || value.signum() < 0
                ? 0
                : value.multiply(BigDecimal.valueOf(WHOLE))
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
