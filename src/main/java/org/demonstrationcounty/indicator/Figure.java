package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator for a data year, in the indicator's unit and on its {@link Basis}.
 *
 * @param current the figure of the data year; null if none was supplied
 * @param previous the figure of the year before, on the same basis; null if there is none
 */
public record Figure(@Nullable BigDecimal current, @Nullable BigDecimal previous) {

    public static final Figure ABSENT = new Figure(null, null);

    /** The figures of both years; null if either is missing. */
    @Nullable
    BothYears bothYears() {
        return current == null || previous == null ? null : new BothYears(current, previous);
    }

    /** The figures of both years; null if either is missing or the figure of the year before is not above zero. */
    @Nullable
    BothYears growing() {
        BothYears both = bothYears();
        return both != null && both.canGrow() ? both : null;
    }
}
