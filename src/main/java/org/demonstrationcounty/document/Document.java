package org.demonstrationcounty.document;

import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;

/**
 * The description of a file, without its content.
 *
 * @param name under which it is kept and given out
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
record Document(
        long id,
        CaseKey caseKey,
        DocumentKind kind,
        String name,
        long size,
        DocumentType type,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
