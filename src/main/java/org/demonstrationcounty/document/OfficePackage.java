package org.demonstrationcounty.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The zip of a .docx or .xlsx. Its content types tell which of both it is. A file with macros has other content types
 * and is refused.
 */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final Map<String, DocumentType> MAIN_PARTS = Map.of(
            DocumentType.DOCX.mediaType() + ".main+xml", DocumentType.DOCX,
            DocumentType.XLSX.mediaType() + ".main+xml", DocumentType.XLSX);

    static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfficePackage() {}

    /** The type of document in the package; empty for another kind of zip, or a broken one. */
    static Optional<DocumentType> typeOf(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry contentTypes = zip.getEntry(CONTENT_TYPES);
            return contentTypes == null ? OfdPackage.typeOf(zip) : mainPart(zip, contentTypes);
        } catch (IOException | XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> mainPart(ZipFile zip, ZipEntry contentTypes)
            throws IOException, XMLStreamException {
        try (InputStream content = zip.getInputStream(contentTypes)) {
            XMLStreamReader list =
                    XML.createXMLStreamReader(new ByteArrayInputStream(content.readNBytes(LONGEST_LIST)));
            while (list.hasNext()) {
                if (list.next() == XMLStreamReader.START_ELEMENT
                        && isThere(list.getAttributeValue(null, "PartName"), zip)) {
                    DocumentType type = MAIN_PARTS.get(list.getAttributeValue(null, "ContentType"));
                    if (type != null) {
                        return Optional.of(type);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isThere(String partName, ZipFile zip) {
        return partName != null && partName.startsWith("/") && zip.getEntry(partName.substring(1)) != null;
    }
}
