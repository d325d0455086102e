package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which strong growth counts as two completed indicators (R14).
 *
 * @param abovePercent growth over the year before must be strictly above this; 30 for 超过30%
 * @param needsTarget whether the target must be met as well
 * @param atMost how many indicators of a round can count as two; null for any number
 */
public record Doubling(BigDecimal abovePercent, boolean needsTarget, @Nullable Integer atMost) {

    public Doubling {
        Objects.requireNonNull(abovePercent);
    }

    /** A doubling without a limit for the round. */
    public Doubling(BigDecimal abovePercent, boolean needsTarget) {
        this(abovePercent, needsTarget, null);
    }

    boolean isExceededBy(BothYears figure) {
        return figure.current().compareTo(bar(figure)) > 0;
    }

    /** The number that the figure must exceed. */
    BigDecimal bar(BothYears figure) {
        return Percent.grown(figure.previous(), abovePercent);
    }
}
