package org.demonstrationcounty.tables;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.policy.WrittenTable.Column;

/** Writes the tables of an edition into a workbook. */
final class TablesWriter {

    private static final String TITLE = "中小企业高质量发展示范县（开发区）创建政策表";
    private static final int CHARACTER = 256;
    private static final int NARROW = 12;
    private static final int WIDE = 32;
    private static final int LONG_TEXT = 12;

    private final List<WrittenTable> tables;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final TableCells cells = new TableCells(workbook);

    TablesWriter(List<WrittenTable> tables) {
        this.tables = tables;
    }

    /** @param about lines that explain the workbook */
    XSSFWorkbook write(String edition, List<String> about) {
        tables.forEach(this::sheet);
        explain(edition, about);
        return workbook;
    }

    private void sheet(WrittenTable table) {
        Sheet sheet = workbook.createSheet(table.kind().title());
        Row heads = sheet.createRow(TablesForm.HEADS);
        Row names = sheet.createRow(TablesForm.NAMES);
        int columns = table.columns().size();
        for (int place = 0; place < columns; place++) {
            Column column = table.columns().get(place);
            cells.head(heads, place, column.head());
            cells.name(names, place, column.name());
            sheet.setColumnWidth(place, width(table, place) * CHARACTER);
        }
        cells.head(heads, columns, TablesForm.NOTE_HEAD);
        cells.name(names, columns, TablesForm.NOTE);
        sheet.setColumnWidth(columns, WIDE * CHARACTER);
        for (WrittenTable.Row entry : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int place = 0; place < columns; place++) {
                cells.write(row, place, entry.cells().get(place), isFlag(table, entry, place));
            }
            cells.text(row, columns, entry.note());
        }
        sheet.createFreezePane(1, TablesForm.FIRST);
    }

    private static boolean isFlag(WrittenTable table, WrittenTable.Row entry, int place) {
        String key = entry.cells().get(0).text();
        return TablesForm.isFlag(table.kind(), key, table.columns().get(place).name());
    }

    private static int width(WrittenTable table, int place) {
        boolean isLong = table.rows().stream()
                .anyMatch(row -> row.cells().get(place).text().length() > LONG_TEXT);
        return isLong ? WIDE : NARROW;
    }

    private void explain(String edition, List<String> about) {
        Sheet sheet = workbook.createSheet(TablesForm.ABOUT);
        sheet.setColumnWidth(0, NARROW * 2 * CHARACTER);
        sheet.setColumnWidth(1, WIDE * CHARACTER);
        sheet.setColumnWidth(2, 3 * WIDE * CHARACTER);
        line(sheet, TITLE);
        line(sheet, "表样", TablesForm.FORM + TablesForm.VERSION);
        line(sheet, "政策版本", edition);
        for (WrittenTable table : tables) {
            line(sheet, table.kind().title(), table.kind().id(), table.description());
        }
        line(sheet);
        about.forEach(said -> line(sheet, said));
    }

    private void line(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int place = 0; place < texts.length; place++) {
            if (texts.length == 1) {
                row.createCell(place).setCellValue(texts[place]);
            } else {
                cells.text(row, place, texts[place]);
            }
        }
    }
}
