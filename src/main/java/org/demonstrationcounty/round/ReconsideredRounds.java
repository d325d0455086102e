package org.demonstrationcounty.round;

import java.util.Set;
import org.demonstrationcounty.county.CaseKey;

/** The results that are being reconsidered (复核中). A room that reconsiders results implements this. */
public interface ReconsideredRounds {

    /** The cases of which a confirmed round of this data year is being reconsidered. */
    Set<CaseKey> of(int dataYear);
}
