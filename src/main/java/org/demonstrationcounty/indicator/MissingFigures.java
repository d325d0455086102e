package org.demonstrationcounty.indicator;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words with which explanations name figures that are still missing.
 *
 * @param department the office that supplies them; null if its name is not known
 */
record MissingFigures(@Nullable Bilingual department, Bilingual year, Bilingual yearBefore) {

    MissingFigures {
        Objects.requireNonNull(year);
        Objects.requireNonNull(yearBefore);
    }

    Bilingual current() {
        return figure(year);
    }

    Bilingual previous() {
        return figure(yearBefore);
    }

    private Bilingual figure(Bilingual of) {
        return department == null
                ? Phrases.say("awaited.figure", of)
                : Phrases.say("awaited.figure-of", department, of);
    }

    Bilingual provincialGrowth() {
        return Phrases.say("awaited.province", year);
    }

    Bilingual countyGdpGrowth() {
        return Phrases.say("awaited.gdp", year);
    }
}
