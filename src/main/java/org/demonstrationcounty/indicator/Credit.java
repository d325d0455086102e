package org.demonstrationcounty.indicator;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many completed indicators an indicator counts for, and how its growth changed that (R14).
 *
 * @param count 0, 1 or 2
 * @param single the count without doubling
 * @param growth the growth that was examined; null if no growth can double the indicator or none can be computed
 */
record Credit(int count, int single, @Nullable Growth growth, Doubled doubled) {

    /** The effect of a growth, and whether the growth is strong enough to count as two. */
    enum Doubled {
        NOTHING_GREW(false),
        NOT_EXCEEDED(false),
        GRANTED(true),
        DENIED(true),
        TARGET_MISSED(true),
        BEYOND_LIMIT(true);

        private final boolean strong;

        Doubled(boolean strong) {
            this.strong = strong;
        }
    }

    static final Credit NONE = new Credit(0, 0, null, Doubled.NOTHING_GREW);

    private static final Credit ONE = new Credit(1, 1, null, Doubled.NOTHING_GREW);

    private static final int DOUBLE = 2;

    static Credit of(Status status, @Nullable Growth growth, @Nullable Ruling ruling, Doubling doubling) {
        if (growth == null) {
            return status == Status.MET ? ONE : NONE;
        }
        int single = status == Status.MET ? 1 : 0;
        Doubled doubled = doubled(status, growth, ruling, doubling);
        return new Credit(doubled == Doubled.GRANTED ? DOUBLE : single, single, growth, doubled);
    }

    private static Doubled doubled(Status status, Growth growth, @Nullable Ruling ruling, Doubling doubling) {
        if (!growth.exceeds(doubling)) {
            return growth.isAboveZero() ? Doubled.NOT_EXCEEDED : Doubled.NOTHING_GREW;
        }
        if (ruling != null && !ruling.kind().allowsDouble()) {
            return Doubled.DENIED;
        }
        return doubling.needsTarget() && status != Status.MET ? Doubled.TARGET_MISSED : Doubled.GRANTED;
    }

    boolean isDouble() {
        return count == DOUBLE;
    }

    /** Whether the growth is strong enough to count as two, even if it does not. */
    boolean hasStrongGrowth() {
        return doubled.strong;
    }

    /** How many more credits the doubling brings. */
    int gain() {
        return count - single;
    }

    /** The same indicator without its doubling, because the most indicators are doubled already. */
    Credit beyondLimit() {
        return new Credit(single, single, growth, Doubled.BEYOND_LIMIT);
    }

    /** Whether there is something to say about a growth. */
    boolean isToldOfGrowth() {
        return doubled != Doubled.NOTHING_GREW;
    }

    /** The words about the growth, if there is something to say. */
    Bilingual said(Doubling doubling) {
        return Objects.requireNonNull(growth).say(doubled.name(), doubling);
    }

    /** The conclusion in words: 计 2 项, 不计项. */
    Bilingual conclusion() {
        return Phrases.say("counts." + count);
    }
}
