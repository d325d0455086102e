package org.demonstrationcounty.dashboard;

import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;

/**
 * A step that a case took on its way through the programme.
 *
 * @param round of a confirmed round; 0 otherwise
 */
record Passage(Kind kind, CaseKey caseKey, int round, Instant at) {

    enum Kind {
        OPENED,
        /** The province approved the creation. */
        APPROVED,
        /** The bureau confirmed a round. */
        CONFIRMED,
        ENDED
    }
}
