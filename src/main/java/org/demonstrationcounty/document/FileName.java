package org.demonstrationcounty.document;

import java.text.Normalizer;

/**
 * The name under which a file is kept: the client's name without characters that could mislead a program or a reader.
 */
final class FileName {

    static final int LONGEST = 200;

    private static final String NAMELESS = "document";

    private FileName() {}

    /** @param given what the client called it, with or without a path; may be null */
    static String of(String given, DocumentType type) {
        String name = plain(given == null ? "" : given);
        String extension = type.isNamedBy(name) ? name.substring(name.lastIndexOf('.')) : type.extension();
        String stem = type.isNamedBy(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        String kept = trimmed(start(stem, LONGEST - extension.length()));
        return (kept.isEmpty() ? NAMELESS : kept) + extension;
    }

    private static String plain(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        name.codePoints().filter(FileName::isShown).forEach(shown::appendCodePoint);
        return trimmed(Normalizer.normalize(shown, Normalizer.Form.NFC).replaceAll("[<>:\"|?*]", "_"));
    }

    /**
     * Removes control characters and characters that change the direction of writing: with them "fdp.exe" can look like
     * "exe.pdf".
     */
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Removes dots and spaces at both ends. They hide a file or get lost on the way. */
    private static String trimmed(String name) {
        return name.replaceAll("^[.\\s]+|[.\\s]+$", "");
    }

    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean splitsCharacter = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splitsCharacter ? length - 1 : length);
    }
}
