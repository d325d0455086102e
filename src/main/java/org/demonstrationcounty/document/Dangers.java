package org.demonstrationcounty.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Searches a file for content that could harm those who open it. */
final class Dangers {

    private static final String ZIP = "PK";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    private static final String PDF = "%PDF";
    private static final int LONGEST_BEGINNING = 4;

    private Dangers() {}

    /** The danger in the file. Empty if there is none, or for other types. */
    static Optional<Danger> in(Path file) throws IOException {
        String beginning = beginning(file);
        if (beginning.startsWith(ZIP)) {
            return DangersInPackage.in(file);
        }
        if (beginning.equals(COMPOUND)) {
            return DangersInContainer.in(file);
        }
        return beginning.equals(PDF) ? DangersInPdf.in(file) : Optional.empty();
    }

    private static String beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }
}
