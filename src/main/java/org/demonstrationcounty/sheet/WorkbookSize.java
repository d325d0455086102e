package org.demonstrationcounty.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demonstrationcounty.problems.RefusedException;

/** Refuses a workbook that is too large to be opened, and one whose parts are no plain XML or lie elsewhere. */
final class WorkbookSize {

    private static final int MOST_PARTS = 300;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_CELLS = 60_000;
    private static final String CELL = "c";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private int bytesLeft = MOST_BYTES;
    private int cellsLeft = MOST_CELLS;

    private WorkbookSize(ZipFile zip) {
        this.zip = zip;
    }

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            WorkbookSize size = new WorkbookSize(zip);
            for (ZipEntry part : Collections.list(zip.entries())) {
                size.count(part);
            }
        } catch (IOException | XMLStreamException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
    }

    private void count(ZipEntry part) throws IOException, XMLStreamException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.contains("/externallinks/") || name.endsWith("xl/connections.xml")) {
            throw RefusedException.invalid("file", "sheet.external-links");
        }
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        try (InputStream content = new Counted(zip.getInputStream(part))) {
            if (isXml) {
                countCells(content);
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void countCells(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) {
                throw RefusedException.invalid("file", "sheet.unreadable");
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(CELL) && --cellsLeft < 0) {
                throw tooLarge();
            }
        }
    }

    private static RefusedException tooLarge() {
        return RefusedException.invalid("file", "sheet.too-large", String.valueOf(MOST_CELLS));
    }

    /** Counts what unpacks, because the size that a part declares may be wrong. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw tooLarge();
            }
        }
    }
}
