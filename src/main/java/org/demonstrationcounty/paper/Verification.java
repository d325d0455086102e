package org.demonstrationcounty.paper;

import java.time.LocalDate;

/**
 * The part of a paper that anybody with its code may read. It names no person and nothing of the content.
 *
 * @param kind name of the kind, in the reader's language
 * @param county its name on the day of the paper
 */
record Verification(String kind, String county, String number, LocalDate date, State state, String stateName) {

    enum State {
        VALID,
        /** The case has a later paper in its place. */
        REPLACED,
        /** What the paper says no longer holds. */
        REVOKED
    }
}
