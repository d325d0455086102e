package org.demonstrationcounty.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demonstrationcounty.problems.RefusedException;

/**
 * A copy of a workbook that somebody sent, made while its content is counted. Only the copy is opened, because two
 * readers of zip files may find different parts in one file. A workbook that is too large to open is refused, and so is
 * a part that is not plain XML or refers to other places.
 */
final class CountedCopy {

    private static final int MOST_PARTS = 300;
    private static final int MOST_BYTES = 32 << 20;

    /** The memory that an opened workbook takes grows with its tags. A workbook of 117 counties has some 70 000. */
    private static final int TAGS_OF_A_CELL = 10;

    private static final int PIECE = 1 << 16;
    private static final String CELL = "c";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private final int mostCells;
    private int bytesLeft = MOST_BYTES;
    private int tagsLeft;
    private int cellsLeft;

    private CountedCopy(int mostCells) {
        this.mostCells = mostCells;
        this.cellsLeft = mostCells;
        this.tagsLeft = mostCells * TAGS_OF_A_CELL;
    }

    /** @throws RefusedException if the workbook must not be opened */
    static InputStream of(Path file, int mostCells) {
        CountedCopy counted = new CountedCopy(mostCells);
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream target = new ZipOutputStream(counted.copy)) {
            if (zip.size() > MOST_PARTS) {
                throw counted.tooLarge();
            }
            target.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry part : Collections.list(zip.entries())) {
                byte[] content = counted.read(zip, part);
                counted.check(part.getName().toLowerCase(Locale.ROOT), content);
                target.putNextEntry(new ZipEntry(part.getName()));
                target.write(content);
            }
        } catch (IOException | XMLStreamException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
        return new ByteArrayInputStream(counted.copy.toByteArray());
    }

    /** Counts what it unpacks, because the size that a part declares may be wrong. */
    private byte[] read(ZipFile zip, ZipEntry part) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (InputStream unpacked = zip.getInputStream(part)) {
            for (int length = unpacked.read(piece); length >= 0; length = unpacked.read(piece)) {
                count(piece, length);
                content.write(piece, 0, length);
            }
        }
        return content.toByteArray();
    }

    /** Counts the tags of every part, because a sheet may be in a part with any name. */
    private void count(byte[] piece, int length) {
        bytesLeft -= length;
        for (int place = 0; place < length; place++) {
            if (piece[place] == '<') {
                tagsLeft--;
            }
        }
        if (bytesLeft < 0 || tagsLeft < 0) {
            throw tooLarge();
        }
    }

    private void check(String name, byte[] content) throws XMLStreamException {
        if (name.contains("/externallinks/") || name.endsWith("xl/connections.xml")) {
            throw RefusedException.invalid("file", "sheet.external-links");
        }
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            countCells(content);
        }
    }

    private void countCells(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
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

    private RefusedException tooLarge() {
        return RefusedException.invalid("file", "sheet.too-large", String.valueOf(mostCells));
    }
}
