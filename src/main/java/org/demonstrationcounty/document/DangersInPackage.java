package org.demonstrationcounty.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Searches the zip of a .docx, .xlsx or .ofd. A part of an Office file is recognised by its name and by its content
 * type, because a writer may name parts freely. A part of an OFD is recognised by its name and by the elements that
 * refer to it. A workbook inside a chart is accepted, unless its content type says that it has macros.
 */
final class DangersInPackage {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int LONGEST_LIST = 1 << 20;
    private static final String LIST = "[content_types].xml";
    private static final String RELATIONSHIPS = ".rels";

    private static final Pattern MACROS =
            Pattern.compile("vbaproject|vbadata|macroenabled|macrosheet|/macrosheets/|ms-office\\.intlmacro");
    private static final Pattern EMBEDDED =
            Pattern.compile("activex|oleobject|/embeddings/[^/]*\\.(bin|exe|dll|js|vbs|ps1)$");

    private static final Map<Pattern, Danger> OF_OFD = Map.of(
            Pattern.compile("^\\S*encrypt|<(\\w+:)?encrypt"), Danger.ENCRYPTED,
            Pattern.compile("^\\S*attachment|<(\\w+:)?attachments?[\\s>]"), Danger.ATTACHMENTS,
            Pattern.compile("<(\\w+:)?(java)?script[\\s>]|<(\\w+:)?gotoa[\\s>]"), Danger.SCRIPTS);

    private DangersInPackage() {}

    static Optional<Danger> in(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || unpacksToMoreThan(MOST_BYTES, zip)) {
                return Optional.of(Danger.EXPANDS);
            }
            boolean isOfd = zip.getEntry(OfdPackage.ENTRY) != null;
            Optional<Danger> danger = Optional.empty();
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements() && danger.isEmpty(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                danger = of("/" + name)
                        .or(() -> name.equals(LIST) ? of(text(zip, part)) : Optional.empty())
                        .or(() ->
                                isOfd && name.endsWith(".xml") ? ofOfd(name + " " + text(zip, part)) : Optional.empty())
                        .or(() -> name.endsWith(RELATIONSHIPS) && RemoteParts.areIn(bytes(zip, part))
                                ? Optional.of(Danger.REMOTE)
                                : Optional.empty());
            }
            return danger;
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Unpacks and counts, because the size that a part declares may be wrong. */
    private static boolean unpacksToMoreThan(long most, ZipFile zip) throws IOException {
        long left = most;
        byte[] piece = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            try (InputStream content = zip.getInputStream(parts.nextElement())) {
                for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
                    left -= length;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String text(ZipFile zip, ZipEntry part) {
        return new String(bytes(zip, part), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry part) {
        try (InputStream content = zip.getInputStream(part)) {
            return content.readNBytes(LONGEST_LIST);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private static Optional<Danger> ofOfd(String text) {
        return OF_OFD.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Danger> of(String text) {
        if (MACROS.matcher(text).find()) {
            return Optional.of(Danger.MACROS);
        }
        return EMBEDDED.matcher(text).find() ? Optional.of(Danger.EMBEDDED) : Optional.empty();
    }
}
