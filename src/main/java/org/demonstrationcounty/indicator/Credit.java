package org.demonstrationcounty.indicator;

import java.util.Optional;

/**
 * How many completed indicators an indicator counts for, and why if a growth had a say (R14).
 *
 * @param count 0, 1 or 2
 * @param single what it would count for without doubling
 * @param growth the growth that was looked at; empty where none is strong enough
 */
record Credit(int count, int single, Optional<Growth> growth, Optional<Bilingual> explanation) {

    static final Credit NONE = new Credit(0, 0, Optional.empty(), Optional.empty());

    private static final int DOUBLE = 2;

    /** @param growth strong enough to double; empty where it is not, or where nothing doubles the indicator */
    static Credit of(Status status, Optional<Growth> growth, Optional<Ruling> ruling, Doubling doubling) {
        int single = status == Status.MET ? 1 : 0;
        if (growth.isEmpty()) {
            return new Credit(single, single, growth, Optional.empty());
        }
        if (ruling.isPresent() && !ruling.get().kind().allowsDouble()) {
            return told(single, single, growth.get(), "denied", doubling);
        }
        if (doubling.needsTarget() && status != Status.MET) {
            return told(single, single, growth.get(), "target-missed", doubling);
        }
        return told(DOUBLE, single, growth.get(), "granted", doubling);
    }

    boolean isDouble() {
        return count == DOUBLE;
    }

    /** How many more credits the doubling brings. */
    int gain() {
        return count - single;
    }

    /** The same where as many as may have been doubled already. */
    Credit beyondLimit(Doubling doubling) {
        return told(single, single, growth.orElseThrow(), "beyond-limit", doubling);
    }

    private static Credit told(int count, int single, Growth growth, String key, Doubling doubling) {
        return new Credit(count, single, Optional.of(growth), Optional.of(growth.say(key, doubling)));
    }
}
