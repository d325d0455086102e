package org.demonstrationcounty.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the cells, which also say which cells can be filled. */
final class FigureSheetStyles {

    private final Workbook workbook;
    private final CellStyle head;
    private final CellStyle locked;
    private final CellStyle open;
    private final CellStyle openText;

    FigureSheetStyles(Workbook workbook) {
        this.workbook = workbook;
        head = style(IndexedColors.GREY_25_PERCENT, true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        locked = style(IndexedColors.GREY_25_PERCENT, true);
        open = style(IndexedColors.LIGHT_YELLOW, false);
        openText = style(IndexedColors.LIGHT_YELLOW, false);
        openText.setDataFormat(workbook.createDataFormat().getFormat("@"));
        openText.setWrapText(true);
    }

    private CellStyle style(IndexedColors colour, boolean isLocked) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setLocked(isLocked);
        return style;
    }

    CellStyle head() {
        return head;
    }

    CellStyle locked() {
        return locked;
    }

    CellStyle open(FigureSheetPart part) {
        return part == FigureSheetPart.NOTES ? openText : open;
    }
}
