package org.demonstrationcounty.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The compound file of a .doc or .xls. Its streams tell which of both it is. */
final class OfficeContainer {

    private OfficeContainer() {}

    /** The type of document in the container; empty for another kind of container, or a broken one. */
    static Optional<DocumentType> typeOf(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("WordDocument")) {
                return Optional.of(DocumentType.DOC);
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book")
                    ? Optional.of(DocumentType.XLS)
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // The library throws an IndexOutOfBoundsException and the like at some forged files.
            return Optional.empty();
        }
    }
}
