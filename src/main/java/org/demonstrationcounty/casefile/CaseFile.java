package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param caseKey the business key of every process of the case
 * @param round the round that was opened last, 0 before the first
 * @param consentYear year in which the provincial government consented to the creation; null before
 * @param firstDataYear data year of round 1; null before the consent
 * @param processInstanceId the case's instance of {@code demonstration-county}
 */
public record CaseFile(
        CaseKey caseKey,
        String countyKey,
        int applicationYear,
        Stage stage,
        int round,
        @Nullable Integer consentYear,
        @Nullable Integer firstDataYear,
        String processInstanceId,
        Instant openedAt) {

    /** Data year of a round (R4). */
    public int dataYear(int ofRound) {
        return Objects.requireNonNull(firstDataYear, "no consent yet") + ofRound - 1;
    }
}
