package org.demonstrationcounty.assessment;

import org.demonstrationcounty.round.AssessedRound;

/** The rounds that are being rectified and on which the county has not reported yet (P6). */
public interface AwaitedRectifications {

    boolean contain(AssessedRound round);
}
