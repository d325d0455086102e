package org.demonstrationcounty.indicator;

/** How an indicator stands in a round. */
public enum Status {
    MET,
    NOT_MET,
    /** A figure or a reference is missing (R15). */
    UNDETERMINED,
    /** Nothing is asked of the indicator in this round (R12). */
    NOT_ASSESSED,
    /** Taken out for this county by a ruling (R16). */
    EXEMPT;

    /** Whether the indicator takes part in the round's count at all. */
    public boolean counts() {
        return this != NOT_ASSESSED && this != EXEMPT;
    }
}
