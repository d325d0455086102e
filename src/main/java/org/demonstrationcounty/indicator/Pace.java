package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure should be at the end of a quarter to reach another one by the end of the year (P14).
 *
 * @param due the figure that is on track: of a count the part of the way that the quarters make, of a share or a growth
 *     the whole
 * @param onTrack whether the figure reached is at least that
 */
public record Pace(BigDecimal due, boolean onTrack) {

    /** The quarters of a year. */
    public static final int QUARTERS = 4;

    /**
     * @param previous the figure of the year before; from there a cumulative figure goes on, every other count begins
     *     with 0
     * @param least the figure to reach by the end of the year
     * @param quarter 1 to 4, at the end of which the figure was reached
     */
    public static Pace of(
            Basis basis, @Nullable BigDecimal previous, BigDecimal least, int quarter, BigDecimal reached) {
        BigDecimal due = basis.isCount() ? due(start(basis, previous, least), least, quarter) : least;
        return new Pace(due, reached.compareTo(due) >= 0);
    }

    private static BigDecimal start(Basis basis, @Nullable BigDecimal previous, BigDecimal least) {
        return basis == Basis.CUMULATIVE && previous != null ? previous.min(least) : BigDecimal.ZERO;
    }

    private static BigDecimal due(BigDecimal start, BigDecimal least, int quarter) {
        return least.subtract(start)
                .multiply(BigDecimal.valueOf(quarter))
                .divide(BigDecimal.valueOf(QUARTERS), 0, RoundingMode.CEILING)
                .add(start);
    }
}
