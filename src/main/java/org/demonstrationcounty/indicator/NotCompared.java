package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure that is compared with nothing. */
sealed interface NotCompared extends Comparison {

    /** The round sets no target (R12). */
    enum NotAssessed implements NotCompared {
        BLANK("not-assessed.blank"),
        NOT_AWARDED("not-assessed.not-awarded");

        private final String phrase;

        NotAssessed(String phrase) {
            this.phrase = phrase;
        }

        @Override
        public Status status() {
            return Status.NOT_ASSESSED;
        }

        @Override
        public Bilingual verdict(Indicator indicator, Supply supply) {
            return Phrases.say(phrase);
        }

        @Override
        public List<String> rules() {
            return List.of("R12");
        }
    }

    /** Something that the target needs is missing (R15). */
    record Undetermined(Lack lack, String rule) implements NotCompared {

        @Override
        public Status status() {
            return Status.UNDETERMINED;
        }

        @Override
        public Bilingual verdict(Indicator indicator, Supply supply) {
            return lack.of(supply.of(indicator));
        }

        @Override
        public Bilingual byFigures(Indicator indicator, Supply supply) {
            return lack == Lack.GROWTH_FROM_ZERO ? Phrases.say("zero-previous.ruled") : verdict(indicator, supply);
        }

        @Override
        public List<String> rules() {
            return List.of(rule, "R15");
        }
    }

    @Override
    default @Nullable BigDecimal gap() {
        return null;
    }

    @Override
    default boolean isAboveLeast() {
        return false;
    }

    @Override
    default Bilingual byFigures(Indicator indicator, Supply supply) {
        return verdict(indicator, supply);
    }
}
