package org.demonstrationcounty.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
