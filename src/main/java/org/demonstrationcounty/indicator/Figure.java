package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator for a data year, in the indicator's unit and on its {@link Basis}.
 *
 * @param current the figure of the data year; null if none was supplied
 * @param previous the figure of the year before, on the same basis; null if there is none
 */
public record Figure(@Nullable BigDecimal current, @Nullable BigDecimal previous) {

    public static final Figure ABSENT = new Figure(null, null);

    /** The figures of both years; empty if either is missing. */
    Optional<BothYears> bothYears() {
        return current == null || previous == null ? Optional.empty() : Optional.of(new BothYears(current, previous));
    }

    /** The figures of both years; empty if either is missing or the figure of the year before is not above zero. */
    Optional<BothYears> growing() {
        return bothYears().filter(BothYears::canGrow);
    }
}
