package org.demonstrationcounty.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.problems.RefusedException;

/**
 * A copy of a filled workbook with its faults marked: their cells are coloured and have notes, and a sheet in front
 * lists everything. The copy can be corrected and sent, because the check ignores that sheet, the colours and the
 * notes.
 */
public final class MarkedCopy {

    static final String LIST = "检查结果";

    /** The library takes some milliseconds for each note. Faults without a note are in the list as well. */
    private static final int MOST_NOTES = 1000;

    private static final int CHARACTER = 256;
    private static final int NOTE_WIDTH = 4;
    private static final int NOTE_HEIGHT = 5;
    private static final List<String> HEADS = List.of("类别", "工作表", "单元格", "案件编号", "说明");
    private static final List<Integer> WIDTHS = List.of(8, 10, 10, 18, 80);

    private record StyleKey(int style, IndexedColors colour) {}

    private final XSSFWorkbook workbook;
    private final FaultWords words;
    private final Map<StyleKey, CellStyle> styles = new HashMap<>();
    private int notes;

    public MarkedCopy(XSSFWorkbook workbook, FaultWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    public void mark(List<Fault> problems, List<Fault> warnings) {
        mark(warnings, IndexedColors.LIGHT_ORANGE);
        mark(problems, IndexedColors.CORAL);
        list(problems, warnings);
    }

    /** Writes all remarks on a cell into one note. */
    private void mark(List<Fault> faults, IndexedColors colour) {
        Map<Place, String> byCell = faults.stream()
                .collect(Collectors.groupingBy(
                        Fault::at, LinkedHashMap::new, Collectors.mapping(words::of, Collectors.joining("\n"))));
        byCell.forEach((place, said) -> {
            Sheet sheet = workbook.getSheet(place.sheet());
            if (sheet != null) {
                Cell cell = cell(sheet, place);
                cell.setCellStyle(coloured(cell.getCellStyle(), colour));
                if (notes++ < MOST_NOTES) {
                    note(sheet, cell, said);
                }
            }
        });
    }

    private static Cell cell(Sheet sheet, Place place) {
        Row row = sheet.getRow(place.row());
        if (row == null) {
            row = sheet.createRow(place.row());
        }
        return row.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle coloured(CellStyle style, IndexedColors colour) {
        return styles.computeIfAbsent(new StyleKey(style.getIndex(), colour), key -> {
            CellStyle coloured = workbook.createCellStyle();
            coloured.cloneStyleFrom(style);
            coloured.setFillForegroundColor(colour.getIndex());
            coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return coloured;
        });
    }

    private void note(Sheet sheet, Cell cell, String said) {
        try {
            cell.removeCellComment();
        } catch (RuntimeException broken) {
            throw RefusedException.invalid("file", "sheet.unreadable");
        }
        CreationHelper make = workbook.getCreationHelper();
        ClientAnchor anchor = make.createClientAnchor();
        // The library takes the corner of the anchor for the cell of the note.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + NOTE_WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_HEIGHT);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(make.createRichTextString(said));
        cell.setCellComment(comment);
    }

    private void list(List<Fault> problems, List<Fault> warnings) {
        int before = workbook.getSheetIndex(LIST);
        if (before >= 0) {
            workbook.removeSheetAt(before);
        }
        Sheet sheet = workbook.createSheet(LIST);
        CellStyle text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        line(sheet, HEADS, text);
        Stream.concat(
                        problems.stream().map(fault -> line("须改正", fault)),
                        warnings.stream().map(fault -> line("请核对", fault)))
                .forEach(line -> line(sheet, line, text));
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        workbook.setSheetOrder(LIST, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    private List<String> line(String kind, Fault fault) {
        String caseKey = fault.caseKey() == null ? "" : fault.caseKey();
        return List.of(kind, fault.at().sheet(), fault.at().cell(), caseKey, words.of(fault));
    }

    /** @param style lets no text become a formula, even if somebody edits its cell */
    private static void line(Sheet sheet, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(texts.get(column));
        }
    }
}
