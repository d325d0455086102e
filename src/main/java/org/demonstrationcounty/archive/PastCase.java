package org.demonstrationcounty.archive;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.application.NewApplication;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.notice.PublishedNotices.PublishedNotice;
import org.jspecify.annotations.Nullable;

/**
 * A case as a workbook has it.
 *
 * @param application null before the first submission, like its time
 * @param rounds in their order
 */
record PastCase(
        GivenRow row,
        FormerCase former,
        @Nullable NewApplication application,
        @Nullable Instant submittedAt,
        List<PublishedNotice> notices,
        List<PastRound> rounds) {

    CaseKey caseKey() {
        return former.caseKey();
    }
}
