package org.demonstrationcounty.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose zip is tampered with. */
public final class Archive {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int SIZE = 24;
    private static final int NAME_LENGTH = 28;
    private static final int ENTRY = 46;
    private static final int END = 22;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static Archive ofAWorkbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("本年数").createRow(0).createCell(0).setCellValue("案件编号");
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            workbook.write(target);
            return of(target.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Archive of(byte[] workbook) {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                archive.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive;
    }

    public Archive with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Archive change(String part, UnaryOperator<String> how) {
        return with(part, how.apply(new String(parts.get(part), StandardCharsets.UTF_8)));
    }

    /** Replaces the rows of the sheet. */
    Archive rows(String rows) {
        return change(
                SHEET,
                sheet -> sheet.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
    }

    /** Moves the sheet into a part whose name does not say what it is. */
    Archive sheetInPart(String name) {
        parts.put("xl/worksheets/" + name, parts.remove(SHEET));
        change("[Content_Types].xml", list -> list.replace("sheet1.xml", name));
        return change("xl/_rels/workbook.xml.rels", list -> list.replace("sheet1.xml", name));
    }

    public byte[] bytes() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }

    /** Lets a part declare this size. */
    byte[] declaring(String part, int size) {
        ByteBuffer zip = open(bytes());
        zip.putInt(entry(zip, part) + SIZE, size);
        return zip.array();
    }

    /** Leaves a part out of the directory at the end of the file. */
    byte[] hiding(String part) {
        ByteBuffer zip = open(bytes());
        int from = entry(zip, part);
        int length = ENTRY + Short.toUnsignedInt(zip.getShort(from + NAME_LENGTH));
        ByteBuffer without = open(new byte[zip.capacity() - length]);
        without.put(0, zip.array(), 0, from);
        without.put(from, zip.array(), from + length, zip.capacity() - from - length);
        int end = without.capacity() - END;
        without.putShort(end + 8, (short) (without.getShort(end + 8) - 1));
        without.putShort(end + 10, (short) (without.getShort(end + 10) - 1));
        without.putInt(end + 12, without.getInt(end + 12) - length);
        return without.array();
    }

    /** Gives two parts the same name. Both given names must have the same length. */
    byte[] naming(String part, String as) {
        String zip = new String(bytes(), StandardCharsets.ISO_8859_1);
        return zip.replace(part, as).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer open(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int entry(ByteBuffer zip, String part) {
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        for (int place = 0; zip.getInt(place) != END_OF_DIRECTORY; place++) {
            if (zip.getInt(place) == IN_DIRECTORY
                    && zip.slice(place + ENTRY, name.length).equals(ByteBuffer.wrap(name))) {
                return place;
            }
        }
        throw new IllegalArgumentException(part);
    }
}
