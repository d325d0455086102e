package org.demonstrationcounty.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Searches the compound file of a .doc or .xls, and of a .docx that is encrypted. */
final class DangersInContainer {

    private static final int FLAGS_OF_WORD = 10;
    private static final int ENCRYPTED = 0x0100;

    private static final int PASSWORD_OF_EXCEL = 0x002f;
    private static final int SHEET_OF_EXCEL = 0x0085;
    private static final int END_OF_GLOBALS = 0x000a;
    private static final int KIND_OF_SHEET = 5;
    private static final int MACRO_SHEET = 1;
    private static final int MODULE = 6;

    private DangersInContainer() {}

    static Optional<Danger> in(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                return Optional.of(Danger.ENCRYPTED);
            }
            return parts(root)
                    .or(() -> word(root))
                    .or(() -> excel(root, "Workbook"))
                    .or(() -> excel(root, "Book"));
        } catch (IOException | RuntimeException broken) {
            // The library throws an IndexOutOfBoundsException and the like at some forged files.
            return Optional.empty();
        }
    }

    private static Optional<Danger> parts(DirectoryEntry directory) {
        for (Entry entry : directory) {
            Optional<Danger> danger = ofName(entry.getName().toLowerCase(Locale.ROOT));
            if (danger.isEmpty() && entry instanceof DirectoryEntry inner) {
                danger = parts(inner);
            }
            if (danger.isPresent()) {
                return danger;
            }
        }
        return Optional.empty();
    }

    private static Optional<Danger> ofName(String name) {
        if (name.equals("macros") || name.startsWith("_vba_project") || name.equals("vba")) {
            return Optional.of(Danger.MACROS);
        }
        boolean embedded =
                name.startsWith("\u0001ole10native") || name.startsWith("mbd") || name.equals("\u0003ocxname");
        return embedded ? Optional.of(Danger.EMBEDDED) : Optional.empty();
    }

    private static Optional<Danger> word(DirectoryNode root) {
        if (!root.hasEntry("WordDocument")) {
            return Optional.empty();
        }
        try (InputStream content = root.createDocumentInputStream("WordDocument")) {
            byte[] beginning = content.readNBytes(FLAGS_OF_WORD + 2);
            boolean encrypted = beginning.length == FLAGS_OF_WORD + 2
                    && (LittleEndian.getUShort(beginning, FLAGS_OF_WORD) & ENCRYPTED) != 0;
            return encrypted ? Optional.of(Danger.ENCRYPTED) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Reads the records before the first sheet. */
    private static Optional<Danger> excel(DirectoryNode root, String stream) {
        if (!root.hasEntry(stream)) {
            return Optional.empty();
        }
        try (DocumentInputStream content = root.createDocumentInputStream(stream)) {
            while (content.available() >= 4) {
                int kind = content.readUShort();
                byte[] record = new byte[Math.min(content.readUShort(), content.available())];
                content.readFully(record);
                if (kind == PASSWORD_OF_EXCEL) {
                    return Optional.of(Danger.ENCRYPTED);
                }
                if (kind == SHEET_OF_EXCEL && isMacroSheet(record)) {
                    return Optional.of(Danger.MACROS);
                }
                if (kind == END_OF_GLOBALS) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static boolean isMacroSheet(byte[] record) {
        return record.length > KIND_OF_SHEET
                && (record[KIND_OF_SHEET] == MACRO_SHEET || record[KIND_OF_SHEET] == MODULE);
    }
}
