package org.demonstrationcounty.round;

import java.util.Optional;

/** Finds a round by its case and number. */
public interface RoundOfCase {

    /** The round; empty if it has not been opened. A transaction reads a round once. */
    Optional<RoundRow> findByCaseKeyAndRound(String caseKey, int round);
}
