package org.demonstrationcounty.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that LibreOffice has saved is read like our own. The README beside the files says how they were made. */
@Rule({"R21", "P15"})
class ResavedTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tables-saved-by-libreoffice.xlsx", "tables-saved-as-ods-first.xlsx"})
    void tablesAreReadAsTheirCellsShowThem(String file) throws IOException {
        ReadTables read;
        try (InputStream content = ResavedTablesTest.class.getResourceAsStream(file)) {
            read = Workbooks.read(content.readAllBytes());
        }

        assertThat(read.faults(List.of())).isEmpty();
        assertThat(PolicyFiles.read(read.files()))
                .isEqualTo(PolicyFiles.shipped()
                        .edition("2024", 2023)
                        .withCell("edition", 7, 3, "true")
                        .withCell("indicators", 1, 12, "1100")
                        .withCell("indicators", 3, 12, "55")
                        .withCell("grades", 1, 2, "&gt;= 110")
                        .withoutRow("bonus", 9)
                        .read());
        assertThat(PolicyFiles.written(read.files()).stream().map(table -> table.description()))
                .doesNotContain("");
    }
}
