package org.demonstrationcounty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GridSheetTest {

    private static final int LAST_COLUMN = 16_383;
    private static final int ROWS = 20_000;

    /** Looked at column by column, these rows would take more than half a minute. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void onlyExistingCellsOfARowAreRead() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            IntStream.range(0, ROWS).forEach(row -> sheet.createRow(row).createCell(LAST_COLUMN));
            sheet.getRow(ROWS - 1).getCell(LAST_COLUMN).setCellValue("多余");
            GridSheet grid = new GridSheet("本年数", sheet);

            assertThat(IntStream.range(0, ROWS).filter(row -> !grid.isEmpty(row)))
                    .containsExactly(ROWS - 1);
        }
    }
}
