package org.demonstrationcounty.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Workbooks are read again with another library than the one that wrote them. */
class ListWorkbookTest {

    private static final List<Column<Object>> ONE_COLUMN = List.of(new Column<>("值 Value", 20, Function.identity()));

    @Test
    void aNumberIsANumber() {
        assertThat(only(new BigDecimal("0.05")).asNumber()).isEqualByComparingTo("0.05");
        assertThat(only(2021).asNumber()).isEqualByComparingTo("2021");
    }

    @Test
    void aNumberWithMoreDigitsThanASpreadsheetKeepsIsAText() {
        assertThat(only(new BigDecimal("123456789012345")).getType()).isEqualTo(CellType.NUMBER);
        assertThat(only(new BigDecimal("1234567890123456")).asString()).isEqualTo("1234567890123456");
    }

    @Test
    void aDateIsADateAndATimeATime() {
        assertThat(only(LocalDate.of(2021, 7, 7)).asDate()).isEqualTo("2021-07-07T00:00");
        assertThat(only(LocalDateTime.of(2021, 7, 7, 9, 30, 15)).asDate()).isEqualTo("2021-07-07T09:30:15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"014052", "=1+1", "+1", "-1", "@SUM(A1)", "1e5", "TRUE", "2021-07-07", " 两端有空格 ", "第一行\n第二行"})
    void aTextStaysWhatItIs(String text) {
        Cell cell = only(text);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(text);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysATextWhenItsCellIsEdited() throws IOException {
        try (var read = WorkbookFactory.create(new ByteArrayInputStream(written(List.of("=1+1"))))) {
            assertThat(read.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsCut() {
        String text = only("长".repeat(40_000)).asString();

        assertThat(text).hasSize(32_767).endsWith("长…");
    }

    @Test
    void anAbsentValueLeavesTheCellEmpty() {
        List<Row> rows = rows(Collections.singletonList(null));

        assertThat(rows.get(1).getOptionalCell(0).map(Cell::getValue)).isEmpty();
    }

    @Test
    void aLongListIsWrittenWhole() {
        List<Row> rows = rows(IntStream.range(0, 20_000).boxed().toList());

        assertThat(rows).hasSize(20_001);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("值 Value");
        assertThat(rows.get(20_000).getCellAsNumber(0))
                .hasValueSatisfying(last -> assertThat(last).isEqualByComparingTo("19999"));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet("数据", ONE_COLUMN);
            workbook.send("逾期任务", response);
        }

        assertThat(response.getContentType()).isEqualTo(WorkbookDownload.TYPE);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E9%80%BE%E6%9C%9F%E4%BB%BB%E5%8A%A1.xlsx");
    }

    private static Cell only(Object value) {
        return rows(List.of(value)).get(1).getCell(0);
    }

    private static List<Row> rows(List<?> values) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(written(values)))) {
            return read.getFirstSheet().read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] written(List<?> values) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try (ListWorkbook workbook = new ListWorkbook()) {
            workbook.sheet("数据", ONE_COLUMN).addAll(values);
            workbook.send("数据", response);
        }
        return response.getContentAsByteArray();
    }
}
