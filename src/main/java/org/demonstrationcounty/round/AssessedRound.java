package org.demonstrationcounty.round;

import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;

/**
 * A round of a case, with all that it takes to judge it.
 *
 * @param round 1 to 3
 * @param edition the one with which it opened, whatever has been deployed since (R21)
 */
public record AssessedRound(CaseFile file, int round, int dataYear, Edition edition) {

    public CaseKey caseKey() {
        return file.caseKey();
    }

    public Standard standard() {
        return edition.standard();
    }
}
