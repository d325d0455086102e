package org.demonstrationcounty.tables;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.input.PlainDecimal;
import org.demonstrationcounty.policy.WrittenTable;

/** Writes the cells of policy tables: numbers as numbers, words as words, truth values as 是 and 否. */
final class TableCells {

    /** A number with more digits would lose some in a spreadsheet. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,11}(\\.\\d{1,4})?");

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final CellStyle head;
    private final CellStyle name;
    private final CellStyle text;
    private final CellStyle number;

    TableCells(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        Font small = workbook.createFont();
        small.setFontHeightInPoints((short) 8);
        small.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        head = headed(workbook, bold);
        name = headed(workbook, small);
        number = style(workbook);
        text = style(workbook);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        // Words that begin with = stay words, also after somebody has edited their cell.
        text.setQuotePrefixed(true);
    }

    private static CellStyle style(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle headed(XSSFWorkbook workbook, Font font) {
        CellStyle style = style(workbook);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    void head(Row row, int place, String words) {
        write(row, place, head, words);
    }

    void name(Row row, int place, String code) {
        write(row, place, name, code);
    }

    /** Leaves the cell away if the text is blank. */
    void text(Row row, int place, String words) {
        if (!words.isEmpty()) {
            write(row, place, text, words);
        }
    }

    /** @param isFlag whether it is a truth value */
    void write(Row row, int place, WrittenTable.Cell cell, boolean isFlag) {
        if (cell.quoted() || !isNumber(cell.text())) {
            text(row, place, words(cell, isFlag));
        } else {
            Cell target = row.createCell(place);
            target.setCellStyle(number);
            target.setCellValue(new BigDecimal(cell.text()).doubleValue());
        }
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches()
                && PlainDecimal.of(new BigDecimal(text)).toPlainString().equals(text);
    }

    private static String words(WrittenTable.Cell cell, boolean isFlag) {
        if (cell.quoted() || !isFlag) {
            return cell.text();
        }
        return switch (cell.text()) {
            case "true" -> TablesForm.YES;
            case "false" -> TablesForm.NO;
            default -> cell.text();
        };
    }

    private static void write(Row row, int place, CellStyle style, String words) {
        Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }
}
