package org.demonstrationcounty.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem report of a county.
 *
 * @param answer null before the bureau answers, like who answered and when
 */
record ProblemReport(
        String subject,
        String content,
        String reportedBy,
        Instant reportedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
