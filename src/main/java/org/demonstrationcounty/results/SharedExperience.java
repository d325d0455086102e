package org.demonstrationcounty.results;

import java.time.Instant;

/** What a county learnt in a year and the bureau shares with all. */
record SharedExperience(
        String caseKey, int round, int dataYear, Instant openedAt, String experience, Instant sharedAt) {}
