package org.demonstrationcounty.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes the notes on the cells of a sheet as parts of the package. The library takes five milliseconds for each note,
 * and a sheet has two thousand.
 */
final class SheetNotes {

    /** Ids of shapes are assigned in blocks of this size. */
    private static final int BLOCK = 1024;

    private static final int BLOCKS_OF_A_SHEET = 8;

    private final SortedMap<CellAddress, String> notes = new TreeMap<>();

    void put(Cell cell, String text) {
        notes.put(cell.getAddress(), text);
    }

    /** @param number of the sheet, from 1 */
    void write(XSSFSheet sheet, int number) {
        if (notes.isEmpty()) {
            return;
        }
        try {
            add(sheet, "/xl/comments" + number + ".xml", XSSFRelation.SHEET_COMMENTS, texts());
            String id =
                    add(sheet, "/xl/drawings/vmlDrawing" + number + ".vml", XSSFRelation.VML_DRAWINGS, shapes(number));
            sheet.getCTWorksheet().addNewLegacyDrawing().setId(id);
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String add(XSSFSheet sheet, String path, XSSFRelation relation, String content)
            throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(path);
        PackagePart part = sheet.getPackagePart().getPackage().createPart(name, relation.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return sheet.getPackagePart()
                .addRelationship(name, TargetMode.INTERNAL, relation.getRelation())
                .getId();
    }

    private String texts() {
        return notes.entrySet().stream()
                .map(note -> "<comment ref=\"" + note.getKey() + "\" authorId=\"0\"><text><r><t xml:space=\"preserve\">"
                        + escaped(note.getValue()) + "</t></r></text></comment>")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<authors><author/></authors><commentList>",
                        "</commentList></comments>"));
    }

    private String shapes(int number) {
        int first = (number - 1) * BLOCKS_OF_A_SHEET + 1;
        String blocks = IntStream.rangeClosed(first, first + notes.size() / BLOCK)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        StringBuilder shapes = new StringBuilder(
                """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
                 xmlns:x="urn:schemas-microsoft-com:office:excel">
                <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%s"/></o:shapelayout>
                <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
                <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
                """
                        .formatted(blocks));
        int id = first * BLOCK;
        for (Map.Entry<CellAddress, String> note : notes.entrySet()) {
            shapes.append(shape(++id, note.getKey(), lines(note.getValue())));
        }
        return shapes.append("</xml>").toString();
    }

    private static String shape(int id, CellAddress at, int lines) {
        int left = at.getColumn() + 1;
        return """
                <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"
                 o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>
                <x:ClientData ObjectType="Note"><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>
                <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>
                """
                .formatted(id, left, at.getRow(), left + 3, at.getRow() + lines + 1, at.getRow(), at.getColumn());
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
