package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.database.OnH2Alone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list goes out as a workbook, with the entries that the reader sees on the pages and no others. */
@RunningFirstBatch
@OnH2Alone("workbooks are made of lists that are tested on both databases")
class ListsAsWorkbooksTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void theFirstBatchIsUnderWay() {
        programme = new Programme(port);
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
    }

    private Map<String, List<Row>> sheets(String account, String path) throws IOException {
        byte[] workbook = SheetClient.of(programme, account).download(path);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getSheets().collect(Collectors.toMap(sheet -> sheet.getName(), ListsAsWorkbooksTest::rows));
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<List<String>> cases(String account, String query) throws IOException {
        return sheets(account, "/api/cases.xlsx" + query).get("案件 Cases").stream()
                .skip(1)
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList())
                .toList();
    }

    private List<String> keys(String account, String query) throws IOException {
        return cases(account, query).stream().map(row -> row.get(0)).toList();
    }

    @Nested
    class Cases {

        @Test
        void areThoseOfTheListInItsOrder() throws IOException {
            assertThat(keys("bureau", ""))
                    .isEqualTo(programme
                            .as("bureau")
                            .get("/api/cases")
                            .is(200)
                            .json()
                            .get("items")
                            .findValuesAsText("caseKey"))
                    .hasSizeGreaterThan(5);
        }

        @ParameterizedTest
        @CsvSource({"county-140522", "city-140100", "government"})
        void areThoseThatTheReaderSees(String account) throws IOException {
            assertThat(keys(account, ""))
                    .isEqualTo(programme
                            .as(account)
                            .get("/api/cases")
                            .is(200)
                            .json()
                            .get("items")
                            .findValuesAsText("caseKey"))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({"?city=140100", "?year=2021&stage=ROUND_1", "?stage=DRAFT"})
        void areFilteredAsTheListIs(String query) throws IOException {
            assertThat(keys("bureau", query))
                    .isEqualTo(programme
                            .as("bureau")
                            .get("/api/cases" + query)
                            .is(200)
                            .json()
                            .get("items")
                            .findValuesAsText("caseKey"));
        }

        @Test
        void everythingWrongWithTheFiltersIsSaidAtOnce() {
            Answer refused = programme
                    .as("bureau")
                    .get("/api/cases.xlsx?year=x&stage=NONE&city=999999")
                    .is(400);

            assertThat(refused.json().get("errors").findValuesAsText("field")).containsExactly("year", "stage", "city");
        }

        @Test
        void haveTheirCodesAsTextsAndTheirYearsAsNumbers() throws IOException {
            Row first = sheets("bureau", "/api/cases.xlsx").get("案件 Cases").get(1);

            assertThat(first.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(6).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCell(11).asDate().getYear()).isEqualTo(2021);
        }

        @Test
        void tellIncidentsToAdministratorsAlone() throws IOException {
            assertThat(sheets("admin", "/api/cases.xlsx").get("案件 Cases").get(0).getCellText(12))
                    .isEqualTo("异常 Incident");
            assertThat(sheets("bureau", "/api/cases.xlsx")
                            .get("案件 Cases")
                            .get(0)
                            .getCellCount())
                    .isEqualTo(12);
        }
    }

    @Nested
    class Results {

        @Test
        void haveTheRankingOverAllWithScoresAsNumbers() throws IOException {
            JsonNode overall =
                    programme.as("bureau").get("/api/rankings/2021").json().get("overall");
            List<Row> rows = sheets("bureau", "/api/rankings/2021.xlsx").get("总排名 Overall");

            assertThat(rows.stream().skip(1).map(row -> row.getCellText(1)))
                    .containsExactlyElementsOf(overall.findValuesAsText("caseKey"));
            assertThat(rows.get(1).getCell(5).asNumber())
                    .isEqualByComparingTo(overall.get(0).get("score").decimalValue());
            assertThat(rows.get(1).getCellText(7)).isIn("达标", "未达标");
        }

        @Test
        void haveEveryFigureOfEveryCounty() throws IOException {
            JsonNode indicators =
                    programme.as("bureau").get("/api/rankings/2021").json().get("indicators");
            List<Row> rows = sheets("bureau", "/api/rankings/2021.xlsx").get("指标数据 Figures");
            Row heads = rows.get(0);

            assertThat(heads.stream().skip(3).map(cell -> cell.getText()))
                    .containsExactlyElementsOf(indicators
                            .valueStream()
                            .map(indicator -> indicator.get("name").asText())
                            .toList());
            JsonNode first = indicators.get(0).get("ranking").get(0);
            BigDecimal figure = rows.stream()
                    .filter(row ->
                            row.getCellText(0).equals(first.get("caseKey").asText()))
                    .findFirst()
                    .orElseThrow()
                    .getCell(3)
                    .asNumber();
            assertThat(figure).isEqualByComparingTo(first.get("current").decimalValue());
        }

        @Test
        void nameTheChampionOfAnIndicator() throws IOException {
            Map<String, List<Row>> sheets = sheets("bureau", "/api/rankings/2021.xlsx");

            assertThat(sheets.get("单项冠军 Champions").stream().skip(1).map(row -> row.getCellText(2)))
                    .isNotEmpty()
                    .containsOnly("清徐县");
            assertThat(sheets.get("单项排名 By indicator")).hasSizeGreaterThan(1);
        }

        @Test
        void ofOthersAreSeenOnceTheYearIsPublished() throws IOException {
            assertThat(sheets("county-140522", "/api/rankings/2021.xlsx").get("总排名 Overall"))
                    .hasSize(1);
        }

        @Test
        void ofNoYearAreRefused() {
            programme.as("bureau").get("/api/rankings/never.xlsx").is(400);
        }
    }

    @Nested
    class Overdue {

        @Test
        void isTheListWithDueTimesAsTimes() throws IOException {
            List<String> tasks = programme
                    .as("bureau")
                    .get("/api/overdue?size=200")
                    .is(200)
                    .json()
                    .get("items")
                    .findValuesAsText("name");
            List<Row> rows = sheets("bureau", "/api/overdue.xlsx").get("逾期任务 Overdue");

            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).isEqualTo(tasks);
            assertThat(rows.stream().skip(1))
                    .allSatisfy(row -> assertThat(row.getCell(5).asDate()).isNotNull());
        }
    }
}
