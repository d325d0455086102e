package org.demonstrationcounty.casefile;

/** The stages of a case, with the names of the contract. */
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
    /** Designated until the designation was revoked. */
    REVOKED;

    public boolean isEnd() {
        return compareTo(LAPSED) >= 0;
    }

    /** Whether the stage is about the honour at the end of a creation. */
    public boolean isOfHonour() {
        return compareTo(INSPECTION) >= 0 && compareTo(DESIGNATION) <= 0 || this == DESIGNATED;
    }

    /** @param round 1, 2 or 3 */
    public static Stage ofRound(int round) {
        return valueOf("ROUND_" + round);
    }
}
