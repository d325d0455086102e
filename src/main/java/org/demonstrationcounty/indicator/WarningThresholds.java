package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * From where on a figure wants a second look (R6).
 *
 * @param jumpFactor a count of at least so many times the year before's, or of at most the same part of it, is a jump;
 *     above 1
 * @param percentPoints a percentage that moved by more percentage points than this is odd; above 0
 */
public record WarningThresholds(BigDecimal jumpFactor, BigDecimal percentPoints) {

    public WarningThresholds {
        Objects.requireNonNull(jumpFactor);
        Objects.requireNonNull(percentPoints);
    }
}
