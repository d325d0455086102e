package org.demonstrationcounty.sheet;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.demonstrationcounty.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** A sheet of a filled workbook, with its cells by row and column. */
public record GridSheet(String title, Sheet sheet) {

    public int lastRow() {
        return sheet.getLastRowNum();
    }

    public int lastColumn(int row) {
        Row cells = sheet.getRow(row);
        return cells == null ? -1 : cells.getLastCellNum() - 1;
    }

    public @Nullable Cell cell(int row, int column) {
        Row cells = sheet.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    public boolean isEmpty(int row, int column) {
        return CellValue.isEmpty(cell(row, column));
    }

    /** Looks only at the cells that exist, because the last cell of a row may be far to the right. */
    public boolean isEmpty(int row) {
        Row cells = sheet.getRow(row);
        return cells == null || StreamSupport.stream(cells.spliterator(), false).allMatch(CellValue::isEmpty);
    }

    /** The text that a cell shows. */
    public String word(int row, int column) {
        return Optional.ofNullable(CellValue.text(cell(row, column)).text())
                .map(String::strip)
                .orElse("");
    }

    /** The text of a code, without invisible characters. */
    public String code(int row, int column) {
        return WrittenText.code(word(row, column));
    }

    public boolean hidesRow(int row) {
        Row cells = sheet.getRow(row);
        return cells != null && (cells.getZeroHeight() || cells.getHeight() == 0);
    }

    public Place at(int row, int column) {
        return new Place(title, row, column);
    }

    /** Notes that the sheet is hidden, and its merged cells. */
    public void checkShape(Faults faults) {
        Workbook workbook = sheet.getWorkbook();
        if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE) {
            faults.add(at(0, 0), "sheet.hidden-sheet", title);
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            faults.add(at(merged.getFirstRow(), merged.getFirstColumn()), "sheet.merged", merged.formatAsString());
        }
    }
}
