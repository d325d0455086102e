package org.demonstrationcounty.round;

import java.util.Set;
import org.demonstrationcounty.county.CaseKey;

/** Which results are being reconsidered now (复核中). Whoever reconsiders them says so. */
public interface ReconsideredRounds {

    /** Cases of which a confirmed round of this data year is being reconsidered. */
    Set<CaseKey> of(int dataYear);
}
