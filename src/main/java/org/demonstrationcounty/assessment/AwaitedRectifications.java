package org.demonstrationcounty.assessment;

import org.demonstrationcounty.round.AssessedRound;

/** Rounds that the bureau had put right, and on which the county has not reported yet (P6). */
public interface AwaitedRectifications {

    boolean contain(AssessedRound round);
}
