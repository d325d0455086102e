package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator in a data year, in the indicator's unit and on its {@link Basis}.
 *
 * @param current the figure of the data year; null where none was supplied
 * @param previous the figure of the year before, on the same basis; null where there is none
 */
public record Figure(@Nullable BigDecimal current, @Nullable BigDecimal previous) {

    public static final Figure ABSENT = new Figure(null, null);

    /** The figures of both years; empty where either is missing. */
    Optional<BothYears> bothYears() {
        return current == null || previous == null ? Optional.empty() : Optional.of(new BothYears(current, previous));
    }

    /** The figures of both years; empty where either is missing or the year before's is not above zero. */
    Optional<BothYears> growing() {
        return bothYears().filter(BothYears::canGrow);
    }
}
