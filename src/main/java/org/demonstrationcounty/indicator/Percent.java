package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic with percentages; 30 means 30 %. Values that decide are exact. Values that are only shown have two
 * decimals, rounded half up.
 */
final class Percent {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SHOWN_DECIMALS = 2;

    private Percent() {}

    /** {@code base} grown by {@code percent}, exactly. */
    static BigDecimal grown(BigDecimal base, BigDecimal percent) {
        return base.multiply(HUNDRED.add(percent)).movePointLeft(2);
    }

    /** The least whole number that is not smaller. */
    static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING);
    }

    /** {@code part} in percent of {@code whole}, for showing; 0.00 if the whole is 0. */
    static BigDecimal share(int part, int whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO.setScale(SHOWN_DECIMALS) : shown(part, whole);
    }

    /** Growth over the year before, for showing; null if there is no positive figure to grow from. */
    static @Nullable BigDecimal growth(Figure figure) {
        BothYears both = figure.growing();
        return both == null ? null : shown(both.change(), both.previous());
    }

    /**
     * Growth by {@code part}, as it is shown beside {@code bar}: with as many decimals as show on which side of the
     * bar it lies.
     */
    static BigDecimal told(BigDecimal part, BigDecimal whole, BigDecimal bar) {
        int side = part.multiply(HUNDRED).compareTo(bar.multiply(whole));
        int decimals = SHOWN_DECIMALS;
        BigDecimal told = shown(part, whole);
        while (told.compareTo(bar) != side || told.signum() != part.signum()) {
            decimals++;
            told = part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
        }
        return told;
    }

    private static BigDecimal shown(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
