package org.demonstrationcounty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.sheet.FilledCells.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** A workbook that LibreOffice has saved is read like our own. The README beside the files says how they were made. */
@Rule("R5")
class ResavedSheetsTest {

    private static final List<String> SHEETS = FigureSheetPart.titles();

    private static ReceivedWorkbook received(String file) throws IOException {
        try (InputStream content = ResavedSheetsTest.class.getResourceAsStream(file)) {
            return ReceivedWorkbook.of(new MockMultipartFile("file", file, null, content));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures-saved-by-libreoffice.xlsx", "figures-saved-as-ods-first.xlsx"})
    void figuresAreReadAsTheirCellsShowThem(String file) throws IOException {
        FigureGrid grid = SheetsToFill.grid();
        Faults faults = new Faults();
        FilledCells cells;

        try (ReceivedWorkbook received = received(file)) {
            SheetIdentity.requireOurs(received.workbook(), SheetIdentity.FIGURES);
            SheetsToFill.identity(grid).check(received.workbook(), faults);
            cells = new FigureSheetReader(grid, key -> false, faults).read(received.workbook());
        }

        assertThat(faults.inOrder(SHEETS)).isEmpty();
        List<String> codes = grid.codes(FigureSheetPart.CURRENT);
        assertThat(numbers(cells, grid, FigureSheetPart.CURRENT, 0)).containsExactly("12.3", "1234", "8.1");
        assertThat(numbers(cells, grid, FigureSheetPart.CURRENT, 1)).containsExactly("8.1", "12", "5");
        assertThat(numbers(cells, grid, FigureSheetPart.BASE, 0)).containsExactly("7.5", "7.5", "7.5");
        assertThat(numbers(cells, grid, FigureSheetPart.BASE, 1)).containsExactly("0.3", "0.3", "0.3");
        assertThat(cells.find(FigureSheetPart.NOTES, grid.cases().get(0), codes.get(0))
                        .text())
                .isEqualTo("已核对\n无误");
        assertThat(cells.find(FigureSheetPart.NOTES, grid.cases().get(0), codes.get(1))
                        .text())
                .isEqualTo("12.30");
    }

    private static List<String> numbers(FilledCells cells, FigureGrid grid, FigureSheetPart part, int row) {
        return grid.codes(part).stream()
                .map(code -> cells.find(part, grid.cases().get(row), code).number())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void baseFiguresAreReadAsTheirCellsShowThem() throws IOException {
        BaseRows rows = SheetsToFill.rows();
        Faults faults = new Faults();
        Map<String, Filled> filled;

        try (ReceivedWorkbook received = received("base-saved-by-libreoffice.xlsx")) {
            SheetIdentity.requireOurs(received.workbook(), SheetIdentity.BASE);
            rows.identity().check(received.workbook(), faults);
            filled = new BaseSheetReader(rows, faults).read(received.workbook());
        }

        assertThat(faults.inOrder(BaseRows.SHEETS)).isEmpty();
        Map<String, String> expected = rows.rows().stream()
                .map(row -> row.indicator())
                .collect(Collectors.toMap(
                        indicator -> indicator.code(),
                        indicator -> indicator.unit().equals("%") ? "8.1" : "1200"));
        assertThat(filled).hasSameSizeAs(expected);
        filled.forEach((code, cell) -> assertThat(cell.number()).as(code).isEqualByComparingTo(expected.get(code)));
    }
}
