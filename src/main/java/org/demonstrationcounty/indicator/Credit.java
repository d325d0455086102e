package org.demonstrationcounty.indicator;

import java.util.Optional;

/**
 * How many completed indicators an indicator counts for, and why if its growth had a say (R14).
 *
 * @param count 0, 1 or 2
 */
record Credit(int count, Optional<Bilingual> explanation) {

    static final Credit NONE = new Credit(0, Optional.empty());

    private static final int DOUBLE = 2;

    static Credit of(Indicator indicator, Figure figure, Status status, Optional<Ruling> ruling, Doubling doubling) {
        int single = status == Status.MET ? 1 : 0;
        if (!indicator.doubling() || !doubling.isExceededBy(figure)) {
            return new Credit(single, Optional.empty());
        }
        if (ruling.isPresent() && !ruling.get().kind().allowsDouble()) {
            return new Credit(single, Optional.of(say("doubling.denied", indicator, figure, doubling)));
        }
        if (doubling.needsTarget() && status != Status.MET) {
            return new Credit(single, Optional.of(say("doubling.target-missed", indicator, figure, doubling)));
        }
        return new Credit(DOUBLE, Optional.of(say("doubling.granted", indicator, figure, doubling)));
    }

    private static Bilingual say(String key, Indicator indicator, Figure figure, Doubling doubling) {
        return Phrases.say(
                key,
                Phrases.quantity(figure.current(), indicator.basis()),
                Phrases.quantity(figure.previous(), indicator.basis()),
                Phrases.plain(doubling.abovePercent()),
                Phrases.quantity(doubling.bar(figure), indicator.basis()));
    }
}
