package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.application.ApplicationView.BaseView;
import org.demonstrationcounty.policy.NamedIndicator;

/** Writes the workbook in which a county states its base figures. */
final class BaseSheetWriter {

    private static final String TITLE = "示范县（开发区）创建申报基期数表";
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(28, 54, 8, 20, 22);

    private final BaseRows rows;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FigureSheetStyles styles = new FigureSheetStyles(workbook);
    private final SheetNotes notes = new SheetNotes();

    BaseSheetWriter(BaseRows rows) {
        this.rows = rows;
    }

    XSSFWorkbook write(List<String> about) {
        XSSFSheet sheet = workbook.createSheet(BaseRows.SHEET);
        Row heads = sheet.createRow(BaseRows.HEAD);
        for (int column = 0; column < BaseRows.HEADS.size(); column++) {
            Cell head = heads.createCell(column);
            head.setCellStyle(styles.head());
            head.setCellValue(BaseRows.HEADS.get(column));
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        for (BaseView row : rows.rows()) {
            write(sheet, row);
        }
        notes.write(sheet, workbook.getNumberOfSheets());
        sheet.createFreezePane(0, BaseRows.HEAD + 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        new AboutSheet(workbook, styles).write(TITLE, rows.identity(), about);
        workbook.lockStructure();
        return workbook;
    }

    private void write(XSSFSheet sheet, BaseView shown) {
        NamedIndicator indicator = shown.indicator();
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        locked(row, BaseRows.CODE, indicator.code());
        locked(row, BaseRows.NAME, indicator.name());
        locked(row, BaseRows.UNIT, indicator.unit());
        locked(row, BaseRows.OFFICE, shown.departmentName());
        Cell figure = row.createCell(BaseRows.FIGURE);
        figure.setCellStyle(styles.open(FigureSheetPart.BASE));
        BigDecimal before = rows.before().get(indicator.code());
        if (before != null) {
            figure.setCellValue(before.doubleValue());
        }
        notes.put(figure, note(indicator));
        NumberLimits.on(
                sheet,
                indicator,
                new CellRangeAddressList(row.getRowNum(), row.getRowNum(), BaseRows.FIGURE, BaseRows.FIGURE));
    }

    private void locked(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.locked());
        cell.setCellValue(text);
    }

    private static String note(NamedIndicator indicator) {
        return Stream.of(
                        "单位：" + indicator.unit() + "（" + indicator.basisName() + "）",
                        indicator.definition(),
                        NumberLimits.inWords(indicator))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
