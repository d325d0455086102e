package org.demonstrationcounty.indicator;

import java.util.Objects;

/**
 * A decision of the bureau on one indicator of one county (R16).
 *
 * @param indicator code of an indicator that is assessed in the round
 * @param reason stripped; empty only in a what-if
 */
public record Ruling(String indicator, Kind kind, String reason) {

    /** The kinds of a ruling. */
    public enum Kind {
        /** The indicator is left out: one less is assessed, and one less credit is required. */
        EXEMPT,
        MET,
        /** Not met, and without any credit. */
        NOT_MET,
        /** The status stays as it is, and growth does not count double. */
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

    /** The ruling in words, with its reason. */
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
