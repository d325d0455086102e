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
import java.util.stream.IntStream;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
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

/** A list is exported as a workbook, with the entries that the reader sees on the pages and no others. */
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
        void areOnlyThoseThatTheReaderSees(String account) throws IOException {
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
        void everyProblemOfTheFiltersIsNamedAtOnce() {
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
            assertThat(sheets("admin", "/api/cases.xlsx").get("案件 Cases").get(0).getCellText(13))
                    .isEqualTo("异常 Incident");
            assertThat(sheets("bureau", "/api/cases.xlsx")
                            .get("案件 Cases")
                            .get(0)
                            .getCellCount())
                    .isEqualTo(13);
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
            JsonNode indicators = programme
                    .as("bureau")
                    .get("/api/rankings/2021?indicators=true")
                    .json()
                    .get("indicators");
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
        void ofOthersAreShownAfterThePublication() throws IOException {
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

    @Nested
    class OfOneCase {

        private static final String QINGXU = "/api/cases/140121-2021";

        @Test
        void haveEveryVerdictOfItsRoundsWithFiguresAsNumbers() throws IOException {
            JsonNode round = programme
                    .as("bureau")
                    .get(QINGXU + "/assessments/1")
                    .is(200)
                    .json();
            Map<String, List<Row>> sheets = sheets("bureau", QINGXU + "/assessments.xlsx");
            List<Row> verdicts = sheets.get("指标评价 Indicators");

            assertThat(sheets.get("考核结果 Results").get(1).getCell(10).asNumber())
                    .isEqualByComparingTo(round.get("score").decimalValue());
            assertThat(verdicts.stream().skip(1).map(row -> row.getCellText(2)))
                    .containsExactlyElementsOf(round.get("indicators").findValuesAsText("code"));
            assertThat(verdicts.get(1).getCell(4).asNumber())
                    .isEqualByComparingTo(round.at("/indicators/0/current").decimalValue());
        }

        @Test
        void showNoRoundThatTheReaderDoesNotSee() throws IOException {
            assertThat(sheets("county-140522", "/api/cases/140522-2021/assessments.xlsx")
                            .get("考核结果 Results"))
                    .hasSize(1);
        }

        @Test
        void haveItsDocumentsWithTheirSizes() throws IOException {
            FileClient.of(programme, "bureau", "140522-2021")
                    .upload(Multipart.of("other", "=1+1.pdf", SampleFiles.pdf()))
                    .is(201);

            List<Row> rows =
                    sheets("bureau", "/api/cases/140522-2021/documents.xlsx").get("附件 Documents");

            Row added = rows.get(rows.size() - 1);
            assertThat(added.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(added.getCellText(2)).isEqualTo("=1+1.pdf");
            assertThat(added.getCell(3).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(SampleFiles.pdf().length));
        }

        @ParameterizedTest
        @CsvSource({
            "receipts, 提交回执 Receipts, number",
            "tasks, 待办任务 Open tasks, stepName",
        })
        void haveWhatItsPageLists(String list, String sheet, String first) throws IOException {
            String path = "/api/cases/140522-2021/" + list;
            JsonNode items =
                    programme.as("county-140522").get(path).is(200).json().get("items");

            assertThat(sheets("county-140522", path + ".xlsx").get(sheet).stream()
                            .skip(1)
                            .map(row -> row.getCellText(0)))
                    .isNotEmpty()
                    .containsExactlyElementsOf(items.findValuesAsText(first));
        }

        @Test
        void haveItsHistoryWithTimes() throws IOException {
            JsonNode history = programme
                    .as("county-140522")
                    .get("/api/cases/140522-2021")
                    .json()
                    .get("history");
            List<Row> rows =
                    sheets("county-140522", "/api/cases/140522-2021.xlsx").get("办理经过 History");

            assertThat(rows).hasSize(history.size() + 1).hasSizeGreaterThan(3);
            assertThat(rows.get(1).getCell(0).asDate().getYear()).isEqualTo(2021);
        }

        @Test
        void haveItsApplicationWithFiguresAsNumbers() throws IOException {
            JsonNode view = programme
                    .as("bureau")
                    .get("/api/cases/140522-2021/application")
                    .is(200)
                    .json();
            Map<String, List<Row>> sheets = sheets("bureau", "/api/cases/140522-2021/application.xlsx");

            assertThat(sheets.get("申报内容 Stated")).hasSize(view.get("stated").size() + 1);
            assertThat(sheets.get("申报条件 Conditions").get(1).getCell(2).getType())
                    .isEqualTo(CellType.NUMBER);
            Row base = sheets.get("基期数 Base figures").get(1);
            assertThat(base.getCell(4).asNumber())
                    .isEqualByComparingTo(view.at("/application/base")
                            .get(base.getCellText(1))
                            .decimalValue());
        }

        @Test
        void haveItsClaimsWithTheirPoints() throws IOException {
            JsonNode claims = programme
                    .as("bureau")
                    .get(QINGXU + "/assessments/1/claims")
                    .is(200)
                    .json()
                    .get("items");
            List<Row> rows = sheets("bureau", QINGXU + "/assessments.xlsx").get("加分 Claims");

            assertThat(rows.stream()
                            .skip(1)
                            .map(row -> row.getCell(3).asNumber().stripTrailingZeros()))
                    .isNotEmpty()
                    .containsExactlyElementsOf(claims.valueStream()
                            .map(claim -> claim.get("points").decimalValue().stripTrailingZeros())
                            .toList());
        }

        @Test
        void haveItsNoticesWithTheirDays() throws IOException {
            Map<String, List<Row>> sheets = sheets("county-140522", "/api/cases/140522-2021/notices.xlsx");

            assertThat(sheets.get("公示 Notices").get(1).getCell(1).asDate().getYear())
                    .isEqualTo(2021);
            assertThat(sheets.get("异议 Objections").get(0).getCellCount()).isEqualTo(10);
        }
    }

    @Nested
    class AYearThatTheProvinceFiles {

        private Map<String, List<Row>> filed() throws IOException {
            return sheets("government", "/api/results/2021.xlsx");
        }

        @Test
        void hasASheetForEveryCountyInTheOrderOfTheRanking() throws IOException {
            List<String> counties = programme
                    .as("bureau")
                    .get("/api/rankings/2021")
                    .json()
                    .get("overall")
                    .findValuesAsText("countyName");
            List<String> sheets = IntStream.rangeClosed(1, counties.size())
                    .mapToObj(place -> place + " " + counties.get(place - 1))
                    .toList();

            assertThat(filed().keySet()).containsAll(sheets);
            assertThat(filed().get(sheets.get(0)))
                    .hasSize(programme.indicators().size() + 1);
        }

        @Test
        void countsHowEveryIndicatorWasMet() throws IOException {
            List<Row> rows = filed().get("指标完成情况 Fulfilment");
            JsonNode first = programme
                    .as("bureau")
                    .get("/api/cases/140121-2021/assessments/1")
                    .json()
                    .at("/indicators/0");

            assertThat(rows.get(1).getCellText(1)).isEqualTo(first.get("code").asText());
            assertThat(rows.get(1).getCell(2).asNumber())
                    .isEqualByComparingTo(
                            first.get("status").asText().equals("MET") ? BigDecimal.ONE : BigDecimal.ZERO);
            assertThat(rows.get(1).getCell(7).asNumber())
                    .isEqualByComparingTo(first.get("current").decimalValue());
        }

        @Test
        void saysWhetherItIsPublished() throws IOException {
            assertThat(filed().get("概况 Summary").stream().map(row -> row.getCellText(1)))
                    .contains("2021.0", "未通报 not published");
        }
    }

    @Nested
    class FiguresToCorrect {

        @Test
        void areTheReadersOwnAsNumbers() throws IOException {
            JsonNode round = programme
                    .as("finance")
                    .get("/api/corrections/rounds/2021")
                    .is(200)
                    .json()
                    .at("/rounds/0");
            List<Row> rows =
                    sheets("finance", "/api/corrections/rounds/2021.xlsx").get("可更正数据 Figures");

            assertThat(rows.stream().skip(1).map(row -> row.getCellText(6)))
                    .containsExactlyElementsOf(round.get("correctable").findValuesAsText("code"));
            assertThat(rows.get(1).getCell(7).asNumber())
                    .isEqualByComparingTo(round.at("/figures/0/current").decimalValue());
        }
    }

    @Nested
    class Accounts {

        @Test
        void areAllOfThemWithTheirOffices() throws IOException {
            JsonNode accounts = programme
                    .as("admin")
                    .get("/api/accounts?size=200&q=阳城")
                    .is(200)
                    .json()
                    .get("items");
            List<Row> rows =
                    sheets("admin", "/api/accounts.xlsx?q=%E9%98%B3%E5%9F%8E").get("账号 Accounts");

            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)))
                    .contains("county-140522")
                    .containsExactlyElementsOf(accounts.findValuesAsText("account"));
            assertThat(rows.get(1).getCellText(2)).contains("阳城县");
        }
    }

    @Nested
    class Calendar {

        @Test
        void hasTheDaysOfEveryYearAndItsChangesForAdministratorsAlone() throws IOException {
            Map<String, List<Row>> sheets = sheets("county-140522", "/api/calendar.xlsx");
            JsonNode days = programme
                    .as("county-140522")
                    .get("/api/calendar/2022")
                    .json()
                    .get("days");

            assertThat(sheets).doesNotContainKey("变更 Changes");
            assertThat(sheets("admin", "/api/calendar.xlsx")).containsKey("变更 Changes");
            assertThat(sheets.get("节假日和调休 Days").stream()
                            .skip(1)
                            .filter(row -> row.getCell(0).asNumber().intValue() == 2022))
                    .hasSize(days.size());
        }
    }

    @Nested
    class Names {

        @Test
        void haveCodesWithLeadingZerosAsTextsAndTheirFirstDaysAsDates() throws IOException {
            Map<String, List<Row>> sheets = sheets("county-140522", "/api/counties.xlsx");
            Row county = sheets.get("县（市、区）、开发区 Counties").stream()
                    .filter(row -> row.getCellText(0).equals("140522"))
                    .findFirst()
                    .orElseThrow();

            assertThat(county.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(county.getCellText(1)).isEqualTo("阳城县");
            assertThat(county.getCellText(6)).isEqualTo("晋城市");
            assertThat(county.getCell(7).asDate()).isNotNull();
            assertThat(sheets.keySet()).contains("市 Cities", "省级部门 Offices");
        }
    }

    @Nested
    class OfEverybody {

        @Test
        void areTheSameAsTheOpenDataInOtherFormats() throws IOException {
            JsonNode notices =
                    programme.as("bureau").get("/api/public/notices").json().get("items");

            assertThat(sheets("bureau", "/api/public/notices.xlsx").get("公示").stream()
                            .skip(1)
                            .map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(notices.findValuesAsText("countyKey"));
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @CsvSource({
            "/api/notices.xlsx, 待公示 Waiting",
            "/api/references.xlsx, 全省增速 Growth",
            "/api/results.xlsx, 通报 Publication",
            "/api/experiences.xlsx, 经验 Experience",
            "/api/audit.xlsx, 办理留痕 Audit trail",
            "/api/public/designations.xlsx, 示范县（开发区）-1-50"
        })
        void haveAHeadAndARowForEachEntryOfTheirList(String path, String sheet) throws IOException {
            JsonNode items = programme
                    .as("bureau")
                    .get(path.replace(".xlsx", ""))
                    .is(200)
                    .json()
                    .get("items");

            assertThat(sheets("bureau", path).get(sheet)).hasSize(items.size() + 1);
        }

        @Test
        void haveASheetForEveryStepThatWaits() throws IOException {
            JsonNode steps =
                    programme.as("bureau").get("/api/batches").is(200).json().get("items");
            Map<String, List<Row>> sheets = sheets("bureau", "/api/batches.xlsx");

            steps.forEach(step -> assertThat(sheets.get(step.get("name").asText()))
                    .hasSize(step.get("cases").size() + 1));
            assertThat(sheets).hasSize(Math.max(1, steps.size()));
        }
    }
}
