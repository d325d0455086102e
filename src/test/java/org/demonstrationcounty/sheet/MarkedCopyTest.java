package org.demonstrationcounty.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demonstrationcounty.problems.Refusal;
import org.junit.jupiter.api.Test;

/** The list of faults repeats what stands in a workbook that somebody else may have written. */
class MarkedCopyTest {

    @Test
    void aTextThatBeginsLikeAFormulaStaysAText() throws IOException {
        String given = "=HYPERLINK(\"http://example.org\")";
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Place at = new Place("本年数", 1, 0);
            Fault fault = new Fault(
                    at, given, null, new Refusal(at.toString(), "sheet.unknown-case", List.of()), given, null);

            new MarkedCopy(workbook, new FaultWords(mock())).mark(List.of(fault), List.of());

            for (int column : List.of(3, 4)) {
                Cell listed = workbook.getSheet(MarkedCopy.LIST).getRow(1).getCell(column);
                assertThat(listed.getCellType()).isEqualTo(CellType.STRING);
                assertThat(listed.getStringCellValue()).isEqualTo(given);
                assertThat(listed.getCellStyle().getQuotePrefixed())
                        .as("also after somebody has edited the cell")
                        .isTrue();
            }
        }
    }
}
