package org.demonstrationcounty.round;

import java.time.LocalDate;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A round of a case, with everything that is needed to judge it.
 *
 * @param round 1 to 3
 * @param openedOn the county has its name of this day in the round (P7); null before the round opens
 * @param edition the edition with which it opened, whatever was deployed since (R21)
 */
public record AssessedRound(CaseFile file, int round, int dataYear, @Nullable LocalDate openedOn, Edition edition) {

    public AssessedRound(CaseFile file, int round, int dataYear, Edition edition) {
        this(file, round, dataYear, null, edition);
    }

    public CaseKey caseKey() {
        return file.caseKey();
    }

    public Standard standard() {
        return edition.standard();
    }
}
