package org.demonstrationcounty.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a program has stored in words, such as 2021-12-31. The format of workbooks allows it, but the library
 * knows dates as numbers only. So they become numbers, which are read like every other date.
 */
final class WrittenDates {

    private static final QName TYPE = new QName("t");
    private static final String OF_A_DATE = "d";
    private static final short DATE = 14;

    private final XSSFWorkbook workbook;
    private @Nullable XSSFCellStyle style;

    WrittenDates(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws RuntimeException if the type of the cell is unknown, or its value is no date */
    void store(XSSFCell cell) {
        try {
            cell.getCellType();
        } catch (XmlValueOutOfRangeException unknown) {
            if (!OF_A_DATE.equals(typeOf(cell))) {
                throw unknown;
            }
            LocalDateTime date = date(cell.getCTCell().getV());
            cell.getCTCell().unsetT();
            cell.setCellValue(date);
            cell.setCellStyle(style());
        }
    }

    private static String typeOf(XSSFCell cell) {
        try (XmlCursor place = cell.getCTCell().selectAttribute(TYPE).newCursor()) {
            return place.getTextValue();
        }
    }

    /** @throws DateTimeParseException if it is none */
    private static LocalDateTime date(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text.replaceFirst("Z$", ""))
                : LocalDate.parse(text).atStartOfDay();
    }

    private XSSFCellStyle style() {
        if (style == null) {
            style = workbook.createCellStyle();
            style.setDataFormat(DATE);
        }
        return style;
    }
}
