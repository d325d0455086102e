package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/**
 * What is known of an indicator in a data year, in the indicator's unit and on its {@link Basis}.
 *
 * @param current the figure of the data year; null where none was supplied
 * @param previous the figure of the year before, on the same basis; null where there is none
 */
public record Figure(BigDecimal current, BigDecimal previous) {

    public static final Figure ABSENT = new Figure(null, null);

    boolean isComplete() {
        return current != null && previous != null;
    }

    /** Whether growth over the year before can be told: both figures are there and the year before's is above zero. */
    boolean canGrow() {
        return isComplete() && previous.signum() > 0;
    }

    /** The current figure less the year before's; null where either is missing. */
    BigDecimal change() {
        return isComplete() ? current.subtract(previous) : null;
    }
}
