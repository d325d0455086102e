package org.demonstrationcounty.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a file for the browser to show. Nothing of it runs. A picture stays in the sandbox of every answer. A PDF gets
 * the browser's own viewer, which no browser starts inside a sandbox.
 */
final class ShownInPlace {

    private static final String VIEWER_ALONE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private ShownInPlace() {}

    static ResponseEntity.BodyBuilder answer(Document document, HttpServletResponse response) {
        if (document.type() == DocumentType.PDF) {
            response.setHeader("Content-Security-Policy", VIEWER_ALONE);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
