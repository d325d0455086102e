package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * The state of a case.
 *
 * @param caseKey the business key of every process of the case
 * @param round the latest round that was opened, 0 before the first
 * @param consentYear year of the government's consent to the creation; null before
 * @param firstDataYear data year of round 1; null before the consent
 * @param processInstanceId the case's instance of {@code demonstration-county}
 * @param importedAt when it was recorded here (补录); null if it began here
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
        Instant openedAt,
        @Nullable Instant importedAt) {

    /** A case that began here. */
    public CaseFile(
            CaseKey caseKey,
            String countyKey,
            int applicationYear,
            Stage stage,
            int round,
            @Nullable Integer consentYear,
            @Nullable Integer firstDataYear,
            String processInstanceId,
            Instant openedAt) {
        this(
                caseKey,
                countyKey,
                applicationYear,
                stage,
                round,
                consentYear,
                firstDataYear,
                processInstanceId,
                openedAt,
                null);
    }

    /**
     * The data year of a round (R4).
     *
     * @throws NullPointerException before the consent
     */
    public int dataYear(int ofRound) {
        return Objects.requireNonNull(firstDataYear, "no consent yet") + ofRound - 1;
    }
}
