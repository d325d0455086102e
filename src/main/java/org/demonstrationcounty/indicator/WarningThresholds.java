package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The thresholds from which a figure gets a warning (R6).
 *
 * @param jumpFactor a count that is at least this many times the year before, or at most that part of it, is a jump;
 *     above 1
 * @param percentPoints a percentage that moved by more percentage points gets a warning; above 0
 */
public record WarningThresholds(BigDecimal jumpFactor, BigDecimal percentPoints) {

    public WarningThresholds {
        Objects.requireNonNull(jumpFactor);
        Objects.requireNonNull(percentPoints);
    }
}
