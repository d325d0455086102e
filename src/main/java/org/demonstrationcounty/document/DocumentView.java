package org.demonstrationcounty.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as clients see it.
 *
 * @param kindName the kind in the reader's language
 * @param size in bytes
 * @param type the media type, by the content
 * @param previewed whether it can be shown in place
 * @param uploadedByName name of the person who uploaded it
 */
record DocumentView(
        long id,
        String caseKey,
        DocumentKind kind,
        String kindName,
        String name,
        long size,
        String type,
        String sha256,
        boolean previewed,
        String uploadedBy,
        @Nullable String uploadedByName,
        Instant uploadedAt) {}
