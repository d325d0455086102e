package org.demonstrationcounty.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demonstrationcounty.input.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that takes the place of another, before its content is checked.
 *
 * @param kind null to keep the kind of the other
 */
record NewContent(@Nullable DocumentKind kind, @Schema(type = "string", format = "binary") MultipartFile file) {

    static NewContent read(Parts parts) {
        DocumentKind kind = parts.has("kind") ? parts.choice("kind", DocumentKind.codes(), DocumentKind::of) : null;
        return new NewContent(kind, NewUpload.file(parts));
    }
}
