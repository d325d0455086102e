package org.demonstrationcounty.indicator;

/** What is missing for a comparison (R15). */
enum Lack {
    FIGURE,
    FIGURE_BEFORE,
    PROVINCIAL_GROWTH,
    COUNTY_GDP_GROWTH,
    GROWTH_FROM_ZERO;

    Bilingual of(MissingFigures missing) {
        return switch (this) {
            case FIGURE -> missing.current();
            case FIGURE_BEFORE -> missing.previous();
            case PROVINCIAL_GROWTH -> missing.provincialGrowth();
            case COUNTY_GDP_GROWTH -> missing.countyGdpGrowth();
            case GROWTH_FROM_ZERO -> Phrases.say("zero-previous");
        };
    }

    /** The result of a target that needs what is missing. */
    Comparison under(String rule) {
        return new NotCompared.Undetermined(this, rule);
    }
}
