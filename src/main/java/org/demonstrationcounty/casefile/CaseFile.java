package org.demonstrationcounty.casefile;

import java.time.Instant;

/**
 * A case as it stands.
 *
 * @param caseKey {@code <countyKey>-<applicationYear>}, the business key of every process of the case
 * @param round the round that was opened last, 0 before the first
 * @param consentYear year in which the provincial government consented to the creation; null before
 * @param firstDataYear data year of round 1; null before the consent
 * @param processInstanceId the case's instance of {@code demonstration-county}
 */
public record CaseFile(
        String caseKey,
        String countyKey,
        int applicationYear,
        Stage stage,
        int round,
        Integer consentYear,
        Integer firstDataYear,
        String processInstanceId,
        Instant openedAt) {

    public static String key(String countyKey, int applicationYear) {
        return countyKey + "-" + applicationYear;
    }

    /** The county that a case key belongs to. */
    public static String countyOf(String caseKey) {
        return caseKey.substring(0, caseKey.lastIndexOf('-'));
    }

    /** Data year of a round (R4). */
    public int dataYear(int ofRound) {
        return firstDataYear + ofRound - 1;
    }
}
