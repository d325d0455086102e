package org.demonstrationcounty.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demonstrationcounty.input.Parts;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file before its content is checked. */
record NewUpload(DocumentKind kind, @Schema(type = "string", format = "binary") MultipartFile file) {

    static NewUpload read(Parts parts) {
        DocumentKind kind = parts.choice("kind", DocumentKind.codes(), DocumentKind::of);
        return new NewUpload(kind, file(parts));
    }

    static MultipartFile file(Parts parts) {
        MultipartFile file = parts.file("file");
        if (file != null && file.isEmpty()) {
            parts.refuse("file", "document.empty");
        }
        return file;
    }
}
