package org.demonstrationcounty.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that explains the workbook and how to fill it. */
public final class AboutSheet {

    private static final int CHARACTER = 256;
    public static final String NAME = "说明";

    private final XSSFWorkbook workbook;
    private final FigureSheetStyles styles;

    AboutSheet(XSSFWorkbook workbook, FigureSheetStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(String title, SheetIdentity identity, List<String> about) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.createRow(0).createCell(0).setCellValue(title);
        int line = SheetIdentity.FIRST;
        for (SheetIdentity.Mark mark : identity.marks()) {
            Row row = sheet.createRow(line++);
            cell(row, 0, mark.label());
            cell(row, 1, mark.value());
        }
        line++;
        for (String said : about) {
            sheet.createRow(line++).createCell(0).setCellValue(said);
        }
        sheet.setColumnWidth(0, 24 * CHARACTER);
        sheet.setColumnWidth(1, 40 * CHARACTER);
        sheet.enableLocking();
    }

    private void cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.locked());
        cell.setCellValue(text);
    }
}
