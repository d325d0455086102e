package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;

/** Unsettled results of a case, for which it waits (P8). A room that reconsiders results implements this. */
public interface UnsettledResults {

    /**
     * Whether a round that was revised to failed still waits for a decision. Until then no round opens, no notice
     * ends, and there is no consent to the designation and no designation.
     */
    boolean holdUp(CaseKey caseKey);

    /** Whether another round was revised to failed and waits for a decision. Until then the creation is not ended. */
    boolean holdUpBeside(CaseKey caseKey, int round);

    /** Whether the result of a round is being reconsidered. */
    boolean areReconsidered(CaseKey caseKey);

    /** Whether anything of the case is being reconsidered. Its parties may then attach files, even after its end. */
    boolean takeFiles(CaseKey caseKey);
}
