package org.demonstrationcounty.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as clients see it.
 *
 * @param differences number of results that differ from those on record
 * @param undoneByName absent unless it was undone, like the time
 * @param against why it cannot be undone, in the reader's language; absent if it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseImportView(
        long id,
        String fileName,
        List<String> caseKeys,
        int differences,
        String importedByName,
        Instant importedAt,
        @Nullable String undoneByName,
        @Nullable Instant undoneAt,
        @Nullable String against) {}
