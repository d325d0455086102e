package org.demonstrationcounty.sheet;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.demonstrationcounty.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** One sheet of a filled workbook, with its cells by row and column. */
record GridSheet(FigureSheetPart part, Sheet sheet) {

    int lastRow() {
        return sheet.getLastRowNum();
    }

    int lastColumn(int row) {
        Row cells = sheet.getRow(row);
        return cells == null ? -1 : cells.getLastCellNum() - 1;
    }

    @Nullable
    Cell cell(int row, int column) {
        Row cells = sheet.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    boolean isEmpty(int row, int column) {
        return CellValue.isEmpty(cell(row, column));
    }

    /** Looks at the cells that are there: the last one of a row may lie far to the right. */
    boolean isEmpty(int row) {
        Row cells = sheet.getRow(row);
        return cells == null || StreamSupport.stream(cells.spliterator(), false).allMatch(CellValue::isEmpty);
    }

    /** What a cell reads. */
    String word(int row, int column) {
        return Optional.ofNullable(CellValue.text(cell(row, column)).text())
                .map(String::strip)
                .orElse("");
    }

    /** What a code reads, without what nobody sees. */
    String code(int row, int column) {
        return WrittenText.code(word(row, column));
    }

    boolean hidesRow(int row) {
        Row cells = sheet.getRow(row);
        return cells != null && (cells.getZeroHeight() || cells.getHeight() == 0);
    }

    Place at(int row, int column) {
        return new Place(part.title(), row, column);
    }
}
