package org.demonstrationcounty.indicator;

/** The phrases of a comparison: for an outcome that it decides, and for one that a ruling decides. */
record Outcomes(Phrase met, Phrase notMet, Phrase metByFigures, Phrase notMetByFigures) {

    static Outcomes of(String key) {
        return new Outcomes(
                Phrases.of(key + ".met"),
                Phrases.of(key + ".not-met"),
                Phrases.of(key + ".met.ruled"),
                Phrases.of(key + ".not-met.ruled"));
    }

    Phrase verdict(boolean isMet) {
        return isMet ? met : notMet;
    }

    Phrase byFigures(boolean isMet) {
        return isMet ? metByFigures : notMetByFigures;
    }
}
