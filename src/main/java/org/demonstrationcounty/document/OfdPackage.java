package org.demonstrationcounty.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The zip of an OFD (GB/T 33190). Its entry names the root of each document in it. */
final class OfdPackage {

    static final String ENTRY = "OFD.xml";

    private static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private static final int LONGEST_ENTRY = 1 << 20;

    private OfdPackage() {}

    /** OFD if the document that the package names is in it; empty for another kind of zip, or a broken one. */
    static Optional<DocumentType> typeOf(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(ENTRY);
        return entry != null && namesARoot(zip, entry) ? Optional.of(DocumentType.OFD) : Optional.empty();
    }

    private static boolean namesARoot(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = OfficePackage.XML.createXMLStreamReader(
                    new ByteArrayInputStream(content.readNBytes(LONGEST_ENTRY)));
            boolean isOfd = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT || !NAMESPACE.equals(xml.getNamespaceURI())) {
                    continue;
                }
                isOfd |= xml.getLocalName().equals("OFD");
                if (isOfd && xml.getLocalName().equals("DocRoot")) {
                    return zip.getEntry(xml.getElementText().trim().replaceFirst("^/", "")) != null;
                }
            }
            return false;
        }
    }
}
