package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.NamedIndicator;
import org.jspecify.annotations.Nullable;

/** Draws the workbook that a department fills. */
final class FigureSheetWriter {

    private static final int CHARACTER = 256;
    private static final int WIDE = 22 * CHARACTER;
    private static final int NARROW = 14 * CHARACTER;

    private final FigureGrid grid;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FigureSheetStyles styles = new FigureSheetStyles(workbook);
    private final FigureSheetWords words;

    FigureSheetWriter(FigureGrid grid) {
        this.grid = grid;
        this.words = new FigureSheetWords(grid);
    }

    XSSFWorkbook write(FigureSheetIdentity identity, List<String> about) {
        grid.parts().forEach(this::write);
        new AboutSheet(workbook, styles).write(identity, about);
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
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void heads(XSSFSheet sheet, FigureSheetPart part, List<String> codes, SheetNotes notes) {
        Row row = sheet.createRow(FigureGrid.HEADS);
        List<String> heads = grid.heads(part);
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

    /** The program in which the sheet is filled warns of what cannot stand; the server checks it all the same. */
    private void limits(XSSFSheet sheet, FigureSheetPart part, List<String> codes) {
        if (part == FigureSheetPart.NOTES) {
            return;
        }
        DataValidationHelper make = sheet.getDataValidationHelper();
        int last = FigureGrid.FIRST_ROW + grid.cases().size() - 1;
        for (int place = 0; place < codes.size(); place++) {
            Optional<NamedIndicator> indicator = words.indicator(codes.get(place));
            if (indicator.isEmpty()) {
                continue;
            }
            int column = FigureGrid.FIRST_FIGURE + place;
            String least = indicator.get().min().toPlainString();
            String most = indicator.get().max().toPlainString();
            DataValidationConstraint between = indicator.get().scale() == 0
                    ? make.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, least, most)
                    : make.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, least, most);
            DataValidation validation = make.createValidation(
                    between, new CellRangeAddressList(FigureGrid.FIRST_ROW, last, column, column));
            validation.setShowErrorBox(true);
            validation.createErrorBox("请核对", words.limits(indicator.get()));
            sheet.addValidationData(validation);
        }
    }
}
