package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which figure's growth doubles an indicator (R14).
 *
 * @param of the indicator whose figure it is, mostly the doubled one itself
 */
record Growth(Indicator of, Figure figure, boolean isOwn) {

    /** What is said of it: what grew, from what, by how much, to above what. */
    Bilingual say(String key, Doubling doubling) {
        Bilingual said = Phrases.say(
                "doubling." + key,
                quantity(figure.current()),
                quantity(figure.previous()),
                Phrases.plain(doubling.abovePercent()),
                quantity(doubling.bar(figure)),
                doubling.atMost() == null ? "" : doubling.atMost().toString());
        return isOwn ? said : of.name().before(said);
    }

    Optional<Growth> exceeding(Doubling doubling) {
        return doubling.isExceededBy(figure) ? Optional.of(this) : Optional.empty();
    }

    private String quantity(BigDecimal value) {
        return Phrases.quantity(value, of.basis());
    }
}
