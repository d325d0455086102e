package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/**
 * The growth that can double an indicator (R14).
 *
 * @param of the indicator whose figure grows, usually the doubled one itself
 * @param figure one that can grow
 * @param isOwn whether it is the doubled indicator's own figure
 */
record Growth(Indicator of, BothYears figure, boolean isOwn) {

    private static final Bilingual UNNAMED = new Bilingual("", "");

    /** The words about it: what grew, from which figure, by how many percent. */
    Bilingual say(String key, Doubling doubling) {
        BigDecimal percent = Percent.told(figure.change(), figure.previous(), doubling.abovePercent());
        return Phrases.say(
                "doubling." + key,
                isOwn ? UNNAMED : Phrases.say("doubling.of", of.name()),
                of.measure().of(figure.previous()),
                percent,
                doubling.abovePercent(),
                doubling.atMost() == null ? "" : doubling.atMost());
    }

    boolean exceeds(Doubling doubling) {
        return doubling.isExceededBy(figure);
    }

    boolean isAboveZero() {
        return figure.current().compareTo(figure.previous()) > 0;
    }
}
