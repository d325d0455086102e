package org.demonstrationcounty.casefile;

/** Where a case stands; the names are the contract's. */
public enum Stage {
    DRAFT,
    CITY_REVIEW,
    CORRECTION,
    BUREAU_REVIEW,
    MEETING,
    NOTICE,
    CONSENT,
    APPROVAL,
    /** The wait between the approval and a round, and between rounds. */
    CREATION,
    ROUND_1,
    ROUND_2,
    ROUND_3,
    INSPECTION,
    FINAL_MEETING,
    FINAL_NOTICE,
    FINAL_CONSENT,
    DESIGNATION,
    LAPSED,
    WITHDRAWN,
    REJECTED,
    ENDED,
    DESIGNATED,
    NOT_DESIGNATED,
    /** Designated once, until the designation was revoked. */
    REVOKED;

    public boolean isEnd() {
        return compareTo(LAPSED) >= 0;
    }

    /** Whether it is about the honour that a creation ends in: on the way to it, or there. */
    public boolean isOfHonour() {
        return compareTo(INSPECTION) >= 0 && compareTo(DESIGNATION) <= 0 || this == DESIGNATED;
    }

    /** @param round 1, 2 or 3 */
    public static Stage ofRound(int round) {
        return valueOf("ROUND_" + round);
    }
}
