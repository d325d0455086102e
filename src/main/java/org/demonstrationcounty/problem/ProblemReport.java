package org.demonstrationcounty.problem;

import java.time.Instant;

/**
 * What a county reported.
 *
 * @param answer null, with who and when, before the bureau answers
 */
record ProblemReport(
        String subject,
        String content,
        String reportedBy,
        Instant reportedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
