package org.demonstrationcounty.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes a decimal in its shortest form without an exponent: 45.00 becomes 45, 1E+3 becomes 1000. */
public final class PlainDecimal {

    private PlainDecimal() {}

    public static BigDecimal of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The shortest form of a value; null for null. */
    public static @Nullable BigDecimal orNull(@Nullable BigDecimal value) {
        return value == null ? null : of(value);
    }
}
