package org.demonstrationcounty.indicator;

import java.util.Objects;

/**
 * The bureau's word on one indicator of one county (R16).
 *
 * @param indicator code of the indicator, which must be assessed in the round
 * @param reason why; empty only in a what-if
 */
public record Ruling(String indicator, Kind kind, String reason) {

    /** What a ruling says. */
    public enum Kind {
        /** The indicator is out: one less assessed, one less required. */
        EXEMPT,
        MET,
        /** Not met, and no credit at all. */
        NOT_MET,
        /** The status stays, growth does not count double. */
        SINGLE;

        Status over(Status found) {
            return switch (this) {
                case EXEMPT -> Status.EXEMPT;
                case MET -> Status.MET;
                case NOT_MET -> Status.NOT_MET;
                case SINGLE -> found;
            };
        }

        boolean allowsDouble() {
            return this == MET;
        }
    }

    /** What it says, with its reason. */
    Bilingual said() {
        Bilingual because = reason.isEmpty() ? new Bilingual("", "") : Phrases.say("ruling.because", reason);
        return Phrases.say("ruling." + kind, because);
    }

    public Ruling {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(kind);
        reason = reason.strip();
    }
}
