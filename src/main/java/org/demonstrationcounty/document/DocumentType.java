package org.demonstrationcounty.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The accepted types of files. A .wps or .et of WPS is a Word or an Excel file with another ending. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOC("application/msword", "doc", "wps"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "et"),
    /** GB/T 33190, the format of papers with an electronic stamp. */
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether every browser shows it without another program. */
    boolean isShownByBrowsers() {
        return this == PDF || this == PNG || this == JPEG;
    }

    String extension() {
        return "." + extensions.get(0);
    }

    /** The file name extensions of all accepted types. */
    static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .distinct()
                .toList();
    }

    boolean isNamedBy(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
