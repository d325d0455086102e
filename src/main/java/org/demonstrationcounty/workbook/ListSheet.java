package org.demonstrationcounty.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A list as a sheet. The row of heads stays in sight, and below it each entry has a row. */
public final class ListSheet<T> {

    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final List<Column<T>> columns;
    private final CellWriter writer;
    private int rows;

    ListSheet(SXSSFSheet sheet, List<Column<T>> columns, CellWriter writer) {
        this.sheet = sheet;
        this.columns = columns;
        this.writer = writer;
        Row heads = nextRow();
        for (int place = 0; place < columns.size(); place++) {
            writer.writeHead(heads.createCell(place), columns.get(place).head());
            sheet.setColumnWidth(place, columns.get(place).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    /** Writes one more row. */
    public void add(T entry) {
        Row row = nextRow();
        for (int place = 0; place < columns.size(); place++) {
            Object value = columns.get(place).value().apply(entry);
            if (value != null) {
                Cell cell = row.createCell(place);
                writer.write(cell, value);
            }
        }
    }

    /** Writes a row for each entry. */
    public void addAll(Iterable<? extends T> entries) {
        entries.forEach(this::add);
    }

    private Row nextRow() {
        return sheet.createRow(rows++);
    }
}
