package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/**
 * Which figure's growth doubles an indicator (R14).
 *
 * @param of the indicator whose figure it is, mostly the doubled one itself
 * @param figure one that can grow
 */
record Growth(Indicator of, BothYears figure, boolean isOwn) {

    private static final Bilingual UNNAMED = new Bilingual("", "");

    /** What is said of it: what grew, from what, by how much. */
    Bilingual say(String key, Doubling doubling) {
        BigDecimal percent = Percent.told(figure.change(), figure.previous(), doubling.abovePercent());
        return Phrases.say(
                "doubling." + key,
                isOwn ? UNNAMED : Phrases.say("doubling.of", of.name()),
                of.measure().of(figure.previous()),
                Phrases.plain(percent),
                Phrases.plain(doubling.abovePercent()),
                doubling.atMost() == null ? "" : doubling.atMost().toString());
    }

    boolean exceeds(Doubling doubling) {
        return doubling.isExceededBy(figure);
    }

    boolean isAboveZero() {
        return figure.current().compareTo(figure.previous()) > 0;
    }
}
