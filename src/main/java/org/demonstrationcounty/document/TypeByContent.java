package org.demonstrationcounty.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Recognises the type of a file by its content. Its name and its declared type do not count. */
final class TypeByContent {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private TypeByContent() {}

    /** The type. Empty if it is none of the accepted types. */
    static Optional<DocumentType> of(Path file) throws IOException {
        return switch (detect(file)) {
            case "application/pdf" -> beginsAsPdf(file) ? Optional.of(DocumentType.PDF) : Optional.empty();
            case "image/png" -> Optional.of(DocumentType.PNG);
            case "image/jpeg" -> Optional.of(DocumentType.JPEG);
            case "application/zip", "application/x-tika-ooxml" -> OfficePackage.typeOf(file);
            case "application/x-tika-msoffice" -> OfficeContainer.typeOf(file);
            default -> Optional.empty();
        };
    }

    private static String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(content, new Metadata()).toString();
        }
    }

    /** PDF readers, and Tika with them, accept other bytes before the header. A script could stand there. */
    private static boolean beginsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(PDF_BEGINS.length), PDF_BEGINS);
        }
    }
}
