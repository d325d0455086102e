package org.demonstrationcounty.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what the workbook is and how it is filled. */
final class AboutSheet {

    private static final int CHARACTER = 256;
    private static final String TITLE = "示范县（开发区）创建考核指标数据表";

    private final XSSFWorkbook workbook;
    private final FigureSheetStyles styles;

    AboutSheet(XSSFWorkbook workbook, FigureSheetStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(FigureSheetIdentity identity, List<String> about) {
        XSSFSheet sheet = workbook.createSheet(FigureSheetPart.ABOUT);
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(TITLE);
        List<String> values = identity.values();
        for (int place = 0; place < values.size(); place++) {
            Row row = sheet.createRow(FigureSheetIdentity.FIRST + place);
            cell(row, 0, FigureSheetIdentity.LABELS.get(place));
            cell(row, 1, values.get(place));
        }
        int line = FigureSheetIdentity.FIRST + values.size() + 1;
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
