package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.NamedIndicator;
import org.jspecify.annotations.Nullable;

/** Writes the workbook that a department fills. */
final class FigureSheetWriter {

    private static final String TITLE = "示范县（开发区）创建考核指标数据表";
    private static final int CHARACTER = 256;
    private static final int WIDE = 22 * CHARACTER;
    private static final int NARROW = 14 * CHARACTER;

    /** In a narrow column. Not every program makes a row as high as its wrapped text. */
    private static final int CHARACTERS_OF_A_LINE = 6;

    private static final float LINE = 15;

    private final FigureGrid grid;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FigureSheetStyles styles = new FigureSheetStyles(workbook);
    private final FigureSheetWords words;

    FigureSheetWriter(FigureGrid grid) {
        this.grid = grid;
        this.words = new FigureSheetWords(grid);
    }

    XSSFWorkbook write(SheetIdentity identity, List<String> about) {
        grid.parts().forEach(this::write);
        new AboutSheet(workbook, styles).write(TITLE, identity, about);
        workbook.lockStructure();
        return workbook;
    }

    private void write(FigureSheetPart part) {
        XSSFSheet sheet = workbook.createSheet(part.title());
        SheetNotes notes = new SheetNotes();
        List<String> codes = grid.codes(part);
        heads(sheet, part, codes, notes);
        int row = FigureGrid.FIRST_ROW;
        for (CaseKey caseKey : grid.cases()) {
            write(sheet.createRow(row++), caseKey, part, codes, notes);
        }
        notes.write(sheet, workbook.getNumberOfSheets());
        limits(sheet, part, codes);
        sheet.createFreezePane(FigureGrid.FIRST_FIGURE, FigureGrid.FIRST_ROW);
        sheet.setColumnWidth(FigureGrid.CASE_KEY, NARROW);
        sheet.setColumnWidth(FigureGrid.COUNTY, WIDE);
        codes.forEach(code -> sheet.setColumnWidth(FigureGrid.FIRST_FIGURE + codes.indexOf(code), NARROW));
        sheet.setColumnWidth(FigureGrid.FIRST_FIGURE + codes.size(), WIDE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void heads(XSSFSheet sheet, FigureSheetPart part, List<String> codes, SheetNotes notes) {
        Row row = sheet.createRow(FigureGrid.HEADS);
        List<String> heads = grid.heads(part);
        row.setHeightInPoints(LINE
                * heads.stream()
                        .mapToInt(head -> (head.length() + CHARACTERS_OF_A_LINE - 1) / CHARACTERS_OF_A_LINE)
                        .max()
                        .orElse(1));
        for (int column = 0; column < heads.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(styles.head());
            cell.setCellValue(heads.get(column));
            int place = column - FigureGrid.FIRST_FIGURE;
            if (place >= 0 && place < codes.size()) {
                notes.put(cell, words.ofHead(codes.get(place)));
            }
        }
    }

    private void write(Row row, CaseKey caseKey, FigureSheetPart part, List<String> codes, SheetNotes notes) {
        locked(row, FigureGrid.CASE_KEY).setCellValue(caseKey.text());
        Cell county = locked(row, FigureGrid.COUNTY);
        county.setCellValue(grid.countyName(caseKey));
        words.ofCounty(caseKey).ifPresent(text -> notes.put(county, text));
        locked(row, FigureGrid.ROUND).setCellValue(grid.round(caseKey));
        for (int place = 0; place < codes.size(); place++) {
            String code = codes.get(place);
            int column = FigureGrid.FIRST_FIGURE + place;
            Optional<FigureTask> asking = grid.asking(caseKey, part, code);
            if (asking.isEmpty()) {
                locked(row, column);
                continue;
            }
            Cell cell = row.createCell(column);
            cell.setCellStyle(styles.open(part));
            fill(cell, asking.get().before(part, code));
            words.ofCell(asking.get(), part, code).ifPresent(text -> notes.put(cell, text));
        }
        if (part == FigureSheetPart.CURRENT) {
            locked(row, FigureGrid.FIRST_FIGURE + codes.size()).setCellValue(grid.taskIds(caseKey));
        }
    }

    private static void fill(Cell cell, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text) {
            cell.setCellValue(text);
        }
    }

    private Cell locked(Row row, int column) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.locked());
        return cell;
    }

    /** Adds the limits of the figures. */
    private void limits(XSSFSheet sheet, FigureSheetPart part, List<String> codes) {
        if (part == FigureSheetPart.NOTES) {
            return;
        }
        int last = FigureGrid.FIRST_ROW + grid.cases().size() - 1;
        for (int place = 0; place < codes.size(); place++) {
            Optional<NamedIndicator> indicator = words.indicator(codes.get(place));
            if (indicator.isEmpty()) {
                continue;
            }
            int column = FigureGrid.FIRST_FIGURE + place;
            NumberLimits.on(
                    sheet, indicator.get(), new CellRangeAddressList(FigureGrid.FIRST_ROW, last, column, column));
        }
    }
}
