package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of cases of before, as people fill it. */
public final class PastWorkbook {

    /** The running cases of the demonstration's first batch, as it exports them. */
    static final String FIRST_BATCH = "first-batch.xlsx";

    private final XSSFWorkbook workbook;

    private PastWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static PastWorkbook of(byte[] file) {
        try {
            return new PastWorkbook(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static PastWorkbook resource(String name) {
        try (InputStream file = PastWorkbook.class.getResourceAsStream(name)) {
            return of(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    PastWorkbook change(Consumer<XSSFWorkbook> how) {
        how.accept(workbook);
        return this;
    }

    /** Fills the cell of a column, by its code, in the n-th row of a case, from 0. A null empties it. */
    PastWorkbook put(String sheet, String caseKey, int number, String column, Object value) {
        Row row = rows(sheet, caseKey).get(number);
        write(row.getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), value);
        return this;
    }

    /** Adds a case that waits for its city since 2 March 2021. */
    public PastWorkbook addAtCityReview(String caseKey) {
        return add("案件", applied(caseKey, "CITY_REVIEW"));
    }

    /** Adds a case that was approved on 8 March 2021 and waits for its first round. */
    public PastWorkbook addInCreation(String caseKey) {
        Map<String, Object> row = applied(caseKey, "CREATION");
        row.put("consentYear", 2021);
        row.put("approvalNumber", "晋政办函〔2021〕1号");
        row.put("approvalOn", "2021-03-08");
        return add("案件", row);
    }

    private static Map<String, Object> applied(String caseKey, String stage) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("caseKey", caseKey);
        row.put("stage", stage);
        row.put("openedOn", "2021-03-01");
        row.put("submittedOn", "2021-03-02");
        CountyCase.application().forEach((field, value) -> {
            if (!field.equals("base")) {
                row.put(field, value instanceof Boolean yes ? yes ? "是" : "否" : value);
            }
        });
        return row;
    }

    /** Adds a row. */
    PastWorkbook add(String sheet, Map<String, ?> values) {
        Sheet in = workbook.getSheet(sheet);
        Row row = in.createRow(in.getLastRowNum() + 1);
        values.forEach((column, value) -> write(row.createCell(column(sheet, column)), value));
        return this;
    }

    /** Takes the rows of a case away, from this sheet or from all. */
    PastWorkbook without(String caseKey, String... sheets) {
        List<String> from = sheets.length > 0
                ? List.of(sheets)
                : StreamSupport.stream(workbook.spliterator(), false)
                        .map(Sheet::getSheetName)
                        .toList();
        from.forEach(sheet -> rows(sheet, caseKey).forEach(workbook.getSheet(sheet)::removeRow));
        return this;
    }

    private List<Row> rows(String sheet, String caseKey) {
        List<Row> rows = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            Cell key = row.getCell(0);
            if (row.getRowNum() > 0 && key != null && key.toString().equals(caseKey)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private int column(String sheet, String code) {
        for (Cell head : workbook.getSheet(sheet).getRow(0)) {
            if (head.toString().endsWith(" " + code)) {
                return head.getColumnIndex();
            }
        }
        throw new AssertionError(sheet + " has no column " + code);
    }

    private static void write(Cell cell, Object value) {
        cell.setBlank(); // the text of a written workbook stays in its cell otherwise
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    /** Every cell by sheet, row and head, in the order of the rows. The sheet that explains the others is left out. */
    Map<String, List<Map<String, String>>> content() {
        Map<String, List<Map<String, String>>> content = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().equals(FilledSheet.ABOUT)) {
                content.put(
                        sheet.getSheetName(),
                        StreamSupport.stream(sheet.spliterator(), false)
                                .filter(row -> row.getRowNum() > 0)
                                .map(PastWorkbook::cells)
                                .toList());
            }
        }
        return content;
    }

    List<String> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    List<String> heads(String sheet) {
        return StreamSupport.stream(workbook.getSheet(sheet).getRow(0).spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new TreeMap<>();
        for (Cell cell : row) {
            String text = text(cell);
            if (!text.isEmpty()) {
                cells.put(
                        row.getSheet().getRow(0).getCell(cell.getColumnIndex()).toString(), text);
            }
        }
        return cells;
    }

    /** A time to the minute: the clock of the demonstration runs while its story is played. */
    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue()
                        .plusNanos(500_000_000)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : new DataFormatter().formatCellValue(cell);
    }

    /** Asserts that two workbooks say the same. */
    void says(PastWorkbook other) {
        other.content()
                .forEach((sheet, rows) ->
                        assertThat(content().get(sheet)).as(sheet).containsExactlyElementsOf(rows));
    }
}
