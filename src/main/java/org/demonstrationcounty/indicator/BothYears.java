package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/**
 * A figure of which both years are there, in the indicator's unit and on its {@link Basis}.
 *
 * @param current the figure of the data year
 * @param previous the figure of the year before
 */
record BothYears(BigDecimal current, BigDecimal previous) {

    /** Whether growth can be computed: the figure of the year before is above zero. */
    boolean canGrow() {
        return previous.signum() > 0;
    }

    /** The current figure less the figure of the year before. */
    BigDecimal change() {
        return current.subtract(previous);
    }
}
