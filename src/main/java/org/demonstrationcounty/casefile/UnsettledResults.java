package org.demonstrationcounty.casefile;

import org.demonstrationcounty.county.CaseKey;

/** What of a case's results is not settled: a room below says so, and the case waits for it (P8). */
public interface UnsettledResults {

    /**
     * Whether a round that was revised to failed has yet to be decided on. Until then no round opens, no notice closes, no consent to the
     * designation and no designation is given.
     */
    boolean holdUp(CaseKey caseKey);

    /** Whether another round than this was revised to failed and has yet to be decided on: no creation is ended beside that. */
    boolean holdUpBeside(CaseKey caseKey, int round);

    /** Whether the result of a round is being reconsidered. */
    boolean areReconsidered(CaseKey caseKey);

    /** Whether anything of the case is being reconsidered: then its parties may attach files, in an ended case too. */
    boolean takeFiles(CaseKey caseKey);
}
