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

/** Tells the type of a file by what is in it. What it is called, or said to be, does not count. */
final class TypeByContent {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private TypeByContent() {}

    /** The type; empty where it is none of those that are taken. */
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

    /** Readers of PDF, and the detection with them, forgive what stands before its beginning; a script could stand there. */
    private static boolean beginsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(PDF_BEGINS.length), PDF_BEGINS);
        }
    }
}
