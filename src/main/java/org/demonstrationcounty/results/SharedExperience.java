package org.demonstrationcounty.results;

import java.time.Instant;

/** The experience of a county in a year, which the bureau shares with all. */
public record SharedExperience(
        String caseKey, int round, int dataYear, Instant openedAt, String experience, Instant sharedAt) {}
