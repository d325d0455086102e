package org.demonstrationcounty.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a workbook as people do in Excel or WPS. */
public final class FilledSheet {

    static final String CURRENT = "本年数";
    static final String BASE = "上年数";
    static final String NOTES = "备注";
    static final String ABOUT = "说明";

    private final XSSFWorkbook workbook;

    private FilledSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static FilledSheet of(byte[] downloaded) {
        try {
            return new FilledSheet(new XSSFWorkbook(new ByteArrayInputStream(downloaded)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    int row(String sheet, String key) {
        return IntStream.rangeClosed(1, sheet(sheet).getLastRowNum())
                .filter(row -> key.equals(cell(sheet, row, 0).toString()))
                .findFirst()
                .orElseThrow();
    }

    int column(String sheet, String head) {
        Row heads = sheet(sheet).getRow(0);
        return IntStream.range(0, heads.getLastCellNum())
                .filter(column -> head.equals(heads.getCell(column).getStringCellValue()))
                .findFirst()
                .orElseThrow();
    }

    public Cell cell(String sheet, int row, int column) {
        Row cells = sheet(sheet).getRow(row);
        return cells.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Cell cell(String sheet, String caseKey, String head) {
        return cell(sheet, row(sheet, caseKey), column(sheet, head));
    }

    public FilledSheet put(String sheet, String caseKey, String head, Object value) {
        Cell cell = cell(sheet, caseKey, head);
        if (value == null) {
            cell.setCellType(CellType.BLANK);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Fills a whole row with counts and percentages. The notes of the heads say which is which. */
    public FilledSheet fill(String sheet, String caseKey, Number count, Number percentage) {
        int row = row(sheet, caseKey);
        Row heads = sheet(sheet).getRow(0);
        for (int column = 3; column < heads.getLastCellNum(); column++) {
            if (heads.getCell(column).getCellComment() != null) {
                boolean percent = heads.getCell(column)
                        .getCellComment()
                        .getString()
                        .getString()
                        .startsWith("单位：%");
                cell(sheet, row, column).setCellValue((percent ? percentage : count).doubleValue());
            }
        }
        return this;
    }

    FilledSheet change(Consumer<XSSFWorkbook> how) {
        how.accept(workbook);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
