package org.demonstrationcounty.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes values into cells so that a spreadsheet sorts and adds them: numbers, dates and texts, never formulas. */
final class CellWriter {

    /** Spreadsheets keep this many digits of a number. A number with more digits is written as a text. */
    private static final int DIGITS = 15;

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle moment;

    CellWriter(Workbook workbook) {
        head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = formatted(workbook, "@");
        // A text that begins with = stays a text, also after somebody has edited its cell.
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        date = formatted(workbook, "yyyy-mm-dd");
        moment = formatted(workbook, "yyyy-mm-dd hh:mm:ss");
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    void writeHead(Cell cell, String words) {
        cell.setCellStyle(head);
        cell.setCellValue(words);
    }

    void write(Cell cell, Object value) {
        if (value instanceof BigDecimal number && number.precision() > DIGITS) {
            writeText(cell, number.toPlainString());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(date);
            cell.setCellValue(day);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellStyle(moment);
            cell.setCellValue(time);
        } else {
            writeText(cell, value.toString());
        }
    }

    private void writeText(Cell cell, String value) {
        cell.setCellStyle(text);
        cell.setCellValue(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT - 1) + "…" : value);
    }
}
