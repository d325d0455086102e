package org.demonstrationcounty.indicator;

/** The result of an indicator in a round. */
public enum Status {
    MET,
    NOT_MET,
    /** A figure or a reference is missing (R15). */
    UNDETERMINED,
    /** The round sets no target for the indicator (R12). */
    NOT_ASSESSED,
    /** A ruling exempts this county from the indicator (R16). */
    EXEMPT;

    /** The name for readers, in both languages. */
    Bilingual named() {
        return Phrases.say("status." + name());
    }

    /** Whether the indicator counts among the assessed ones. */
    public boolean counts() {
        return this != NOT_ASSESSED && this != EXEMPT;
    }
}
