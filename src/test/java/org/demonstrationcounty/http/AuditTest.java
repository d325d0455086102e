package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.document.SampleFiles;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every act on a case is recorded: who, when, the old value, the new value and the reason. */
@RunningProgramme
@OnBothDatabases
class AuditTest {

    private static final String FORMULA = "=HYPERLINK(\"http://elsewhere\")，请补充";
    private static final String LONG_STATEMENT = "自愿申报创建。".repeat(2_500);
    private static final String AUDIT = "/api/cases/140522-2021/audit";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identity;

    @Autowired
    HistoryService history;

    private Programme programme;
    private final Map<String, String> objectionAsShownTo = new HashMap<>();

    @BeforeAll
    void aRoundIsConfirmed() {
        programme = new Programme(port);
        CountyCase yangcheng = programme.caseOf("140522", 2021).toCityReview();
        yangcheng.step(
                "city-140500",
                "city-review",
                Map.of(
                        "decision",
                        "return",
                        "comment",
                        FORMULA,
                        "toCorrect",
                        List.of("chainEnterprises", "base.newEnterprises")));
        Map<String, Object> corrected = new LinkedHashMap<>(CountyCase.application());
        corrected.put("marketEntities", 22000);
        corrected.put("statement", LONG_STATEMENT);
        yangcheng.step("county-140522", "correct-application", corrected);
        yangcheng.approve("city-140500", "city-review").approve("bureau", "bureau-review");
        yangcheng.approve("bureau", "meeting").step("bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
        programme
                .as("bureau-2")
                .post(
                        "/api/cases/140522-2021/objections",
                        Map.of("name", "李四", "organisation", "某公司", "contact", "1380000", "content", "数据不实"))
                .is(201);
        String ruling = yangcheng.task("bureau", "rule-objection");
        List.of("admin", "bureau")
                .forEach(reader -> objectionAsShownTo.put(
                        reader,
                        programme.as(reader).get("/api/steps/" + ruling).is(200).body()));
        yangcheng.step("bureau", "rule-objection", Map.of("decision", "dismiss", "comment", "李四所反映不属实"));
        programme.turnClockTo("2021-03-08T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-03-08");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_1");
        programme.referTo(2021, 7.5).is(200);
        programme.referTo(2021, 7.9).is(200);
        yangcheng.report(List.of(
                Map.of("theme", "lowCarbon", "summary", "低碳园区"), Map.of("theme", "ruralIndustry", "summary", "乡村产业")));
        yangcheng.supplyFigures(1, 2000, 1000);
        programme.turnClockTo("2022-02-01T00:00:00+08:00");
        yangcheng.step("bureau", "score-claim", Map.of("points", 1.5, "comment", "成效明显"));
        yangcheng.step("bureau-2", "score-claim", Map.of("points", 0, "comment", "依据不足"));
        yangcheng.step(
                "bureau",
                "review-assessment",
                Map.of("decision", "return", "departments", List.of("sme"), "comment", "请核对小升规数"));
        yangcheng.step(
                "sme",
                "supply-figures",
                Map.of("figures", Map.of("smallToAboveScale", 2100), "notes", Map.of("smallToAboveScale", "漏报一百户")));
        yangcheng.step(
                "bureau",
                "review-assessment",
                Map.of(
                        "decision",
                        "reevaluate",
                        "rulings",
                        List.of(Map.of(
                                "indicator", "zoneAboveScaleIndustrial", "kind", "EXEMPT", "reason", "无省级开发区"))));
        yangcheng.step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        programme
                .as("bureau")
                .put("/api/cases/140522-2021/assessments/1/experience", Map.of("shared", true))
                .is(200);
    }

    @Test
    void anAccountOfEveryOfficeActsForAllOfThem() {
        programme.openAccountOf("140581");
        Client admin = programme.as("admin");
        IntStream.range(0, 100).mapToObj("county-%057d"::formatted).forEach(office -> {
            identity.saveGroup(identity.newGroup(office));
            admin.put("/engine-rest/group/" + office + "/members/county-140581", null)
                    .is(204);
        });

        programme.caseOf("140581", 2022).apply().is(200);

        assertThat(database.queryForObject(
                        "select max(length(by_office)) from audit_entry where by_user = 'county-140581'",
                        Integer.class))
                .isGreaterThan(4_000);
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndWhoMadeIt() {
        JsonNode entry = entries("bureau", "?action=city-review").get(0);

        assertThat(entry.get("field").asText()).isEqualTo("decision");
        assertThat(entry.get("newValue").asText()).isEqualTo("return");
        assertThat(entry.get("reason").asText()).isEqualTo(FORMULA);
        assertThat(entry.get("by").asText()).isEqualTo("city-140500");
        assertThat(entry.get("office").asText()).isEqualTo("city-140500");
        assertThat(entry.get("actionName").asText()).isEqualTo("市级初审");
        assertThat(entry.get("at").asText()).startsWith("2021-03-01T");
    }

    @Test
    void whatAReturnNamesIsInWords() throws IOException {
        assertThat(entry("?action=city-review", "toCorrect").get("newValueName").asText())
                .isEqualTo("主导产业链上企业（个）、新增企业数量（上一年度基数）");
        assertThat(entry("?action=review-assessment", "departments")
                        .get("newValueName")
                        .asText())
                .isEqualTo("中小企业主管部门");
        assertThat(rows(programme.as("bureau").get(AUDIT + ".csv").is(200).body()))
                .extracting(row -> row.get("新值 New value"))
                .contains("主导产业链上企业（个）、新增企业数量（上一年度基数）");
    }

    @Test
    void aCorrectionShowsTheOldValueBesideTheNew() {
        JsonNode entry = entry("?action=correct-application", "marketEntities");

        assertThat(entry.get("oldValue").asText()).isEqualTo("21000");
        assertThat(entry.get("newValue").asText()).isEqualTo("22000");
        assertThat(entry("?action=correct-application", "statement")
                        .get("newValue")
                        .asText())
                .isEqualTo(LONG_STATEMENT);
        assertThat(entry("?action=correct-application", "base.newEnterprises")
                        .get("oldValue")
                        .asText())
                .isEqualTo("900");
    }

    @Test
    void aFigureThatIsCertifiedAgainHasItsNoteAsReason() {
        List<JsonNode> certified = entries("bureau", "?action=supply-figures&round=1&size=200")
                .valueStream()
                .filter(entry -> entry.get("field").asText().equals("figures.smallToAboveScale"))
                .toList();

        assertThat(certified)
                .extracting(entry -> entry.get("newValue").asText())
                .containsExactly("2000", "2100");
        assertThat(certified.get(0).get("oldValue").isNull()).isTrue();
        assertThat(certified.get(1).get("oldValue").asText()).isEqualTo("2000");
        assertThat(certified.get(1).get("reason").asText()).isEqualTo("漏报一百户");
        assertThat(certified.get(1).get("fieldName").asText())
                .startsWith("指标数据：")
                .contains("小升规");
        assertThat(certified.get(1).get("office").asText()).isEqualTo("department-sme");
    }

    @Test
    void aRulingHasItsOwnReason() {
        JsonNode entry = entry("?action=review-assessment", "rulings.zoneAboveScaleIndustrial");

        assertThat(entry.get("newValue").asText()).isEqualTo("EXEMPT");
        assertThat(entry.get("reason").asText()).isEqualTo("无省级开发区");
        assertThat(entry("?action=review-assessment", "departments")
                        .get("newValue")
                        .asText())
                .isEqualTo("sme");
    }

    @Test
    void claimsOfARoundAreToldApart() {
        List<JsonNode> scores =
                entries("bureau", "?action=score-claim").valueStream().toList();

        assertThat(scores).extracting(entry -> entry.get("newValue").asText()).containsExactly("1.5", "0");
        assertThat(scores).allMatch(entry -> entry.get("oldValue").isNull());
        assertThat(scores).extracting(entry -> entry.get("subject").asText()).doesNotHaveDuplicates();
    }

    @Test
    void theThingToWhichItWasDoneIsNamedInWords() {
        assertThat(entries("bureau", "?action=supply-figures").findValuesAsText("subjectName"))
                .contains("统计部门")
                .allMatch(name -> name.matches("\\p{script=Han}+"));
        assertThat(entries("bureau", "?action=score-claim").findValuesAsText("subjectName"))
                .isNotEmpty()
                .allMatch(name -> name.matches("加分申请 \\d+"));
        assertThat(programme
                        .as("government")
                        .inEnglish()
                        .get("/api/audit?action=supply-reference")
                        .is(200)
                        .json()
                        .findValuesAsText("subjectName"))
                .contains("Data year 2021");
        assertThat(programme
                        .as("bureau")
                        .inEnglish()
                        .get("/api/cases/140522-2021/audit?action=supply-figures")
                        .is(200)
                        .json()
                        .findValuesAsText("subjectName"))
                .isNotEmpty()
                .allMatch(name -> name.matches("[A-Z][A-Za-z -]+"));
    }

    @Test
    void actsWithoutAPersonAreRecordedAsTheSystems() {
        JsonNode silence = entries("bureau", "?action=settle-figures").get(0);
        assertThat(silence.get("newValue").asText()).isEqualTo("SILENT");
        assertThat(silence.get("by").asText()).isEqualTo("system");
        assertThat(silence.get("office").isNull()).isTrue();

        JsonNode opened = entries("bureau", "?action=enter-stage&round=1").get(0);
        assertThat(opened.get("oldValue").asText()).isEqualTo("CREATION");
        assertThat(opened.get("newValue").asText()).isEqualTo("ROUND_1");
    }

    @Test
    void actsOutsideTheStepsAreRecordedToo() {
        assertThat(entries("bureau", "?action=share-experience")
                        .get(0)
                        .get("newValue")
                        .asText())
                .isEqualTo("true");
        JsonNode references = programme
                .as("government")
                .get("/api/audit?action=supply-reference")
                .is(200)
                .json()
                .get("items");
        assertThat(references).hasSize(2);
        assertThat(references.get(1).get("oldValue").asText()).isEqualTo("7.5");
        assertThat(references.get(1).get("newValue").asText()).isEqualTo("7.9");
        assertThat(references.get(1).get("subject").asText()).isEqualTo("data-year 2021");
    }

    @Test
    void aFileIsRecordedWithItsNameAndTheHashOfItsContent() {
        Answer attached = FileClient.of(programme, "bureau", "140522-2021")
                .upload(Multipart.of("plan", "创建方案.pdf", SampleFiles.pdf()))
                .is(201);

        JsonNode entries = entries("bureau", "?action=upload-document");
        assertThat(entries.findValuesAsText("newValue")).containsExactly("创建方案.pdf", attached.at("/sha256"));
    }

    @Test
    void aChangedCalendarIsRecordedWithItsOldDays() {
        for (String name : List.of("元旦", "新年")) {
            programme
                    .as("admin")
                    .put(
                            "/api/calendar/2031",
                            Map.of("days", List.of(Map.of("date", "2031-01-01", "type", "HOLIDAY", "name", name))))
                    .is(200);
        }
        JsonNode changes = programme
                .as("bureau")
                .get("/api/audit?action=change-calendar")
                .is(200)
                .json()
                .get("items");

        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).get("oldValue").asText()).isEqualTo("2031-01-01 HOLIDAY 元旦");
        assertThat(changes.get(1).get("newValue").asText()).isEqualTo("2031-01-01 HOLIDAY 新年");
    }

    @Test
    void theTrailCanBeFilteredByEveryStep() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            String steps = forms.map(form -> form.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .collect(Collectors.joining(","));
            programme.as("bureau").get(AUDIT + "?action=" + steps).is(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"bureau, 李四", "government, 李四", "admin, null"})
    @Rule("P3")
    void administratorsDoNotReadObjectorsNames(String account, String name) {
        JsonNode objection = entries(account, "?action=register-objection");
        JsonNode ruling = entries(account, "?action=rule-objection").get(0);
        boolean withheld = account.equals("admin");

        assertThat(objection).hasSize(4);
        assertThat(objection.get(0).get("newValue").asText()).isEqualTo(name);
        assertThat(objection.get(0).get("withheld").asBoolean()).isEqualTo(withheld);
        assertThat(ruling.get("reason").isNull()).isEqualTo(withheld);
        assertThat(programme.as(account).get(AUDIT + ".csv").is(200).body().contains("李四"))
                .isEqualTo(!withheld);
    }

    @Test
    @Rule("P3")
    void onlyTheBureauAndTheGovernmentReadObjectorsNames() {
        assertThat(objectionAsShownTo.get("bureau")).contains("李四", "某公司", "1380000", "数据不实");
        assertThat(objectionAsShownTo.get("admin"))
                .contains("\"withheld\":true")
                .doesNotContain("李四", "某公司", "1380000", "数据不实");
        assertThat(programme
                        .as("government")
                        .get("/api/cases/140522-2021")
                        .is(200)
                        .body())
                .contains("李四所反映不属实");
        for (String other : List.of("admin", "county-140522", "city-140500")) {
            assertThat(programme.as(other).get("/api/cases/140522-2021").is(200).body())
                    .doesNotContain("李四");
        }
    }

    @ParameterizedTest
    @CsvSource({"county-140522, 403", "city-140500, 403", "county-140121, 404", "city-140100, 404", "statistics, 404"})
    void otherOfficesCannotReadTheTrail(String account, int status) {
        programme.as(account).get(AUDIT).is(status);
        programme.as(account).get(AUDIT + ".csv").is(status);
        assertThat(programme.as(account).get("/api/audit").is(403).at("/code")).isEqualTo("audit.not-yours");
    }

    @Test
    void strangersHaveToLogIn() {
        programme.stranger().get(AUDIT).is(401);
        programme.stranger().get(AUDIT + ".csv").is(401);
        programme.stranger().get("/api/audit").is(401);
        programme.as("bureau").get("/api/cases/999999-2021/audit").is(404);
        programme.as("bureau").get("/api/cases/999999-2021/audit.csv").is(404);
    }

    @Test
    void everyProblemOfAQueryIsNamedAtOnce() {
        Answer refused = programme
                .as("bureau")
                .get(AUDIT + "?action=meeting,nonsense&round=4&page=x&size=0")
                .is(400);

        assertThat(refused.json().get("errors").findValuesAsText("field"))
                .containsExactly("action", "round", "page", "size");
        programme.as("bureau").get(AUDIT + ".csv?action=nonsense").is(400);
    }

    @Test
    void pagesFollowEachOther() {
        long total = programme.as("bureau").get(AUDIT).json().get("total").asLong();
        List<String> ids = Stream.iterate(0, page -> page + 1)
                .limit(total / 40 + 1)
                .flatMap(page -> entries("bureau", "?size=40&page=" + page).valueStream())
                .map(entry -> entry.get("id").asText())
                .toList();

        assertThat(total).isGreaterThan(80);
        assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
    }

    @Test
    void theTableForExcelHasEverythingAndRunsNothing() throws IOException {
        Answer table = programme.as("bureau").get(AUDIT + ".csv").is(200);
        List<CSVRecord> rows = rows(table.body());

        assertThat(table.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.body()).startsWith("\uFEFF\"序号 No.\"");
        assertThat(rows)
                .hasSize(programme.as("bureau").get(AUDIT).json().get("total").asInt());
        assertThat(rows).extracting(row -> row.get("理由 Reason")).contains("'" + FORMULA);
        assertThat(rows).extracting(row -> row.get("新值 New value")).contains(LONG_STATEMENT, "退回 Returned");
        assertThat(rows).extracting(row -> row.get("事项 Action")).contains("市级初审 City review");
        assertThat(rows).extracting(row -> row.get("经办人 Name")).contains("系统 System");
        assertThat(rows).flatExtracting(CSVRecord::toList).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
    }

    @Test
    void theWorkbookHasTheSameLinesAndRunsNothing() throws IOException {
        List<CSVRecord> lines =
                rows(programme.as("bureau").get(AUDIT + ".csv").is(200).body());
        byte[] workbook = SheetClient.of(programme, "bureau").download(AUDIT + ".xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();

            assertThat(rows.stream()
                            .skip(1)
                            .map(row -> row.getCell(0).asNumber().longValue()))
                    .containsExactlyElementsOf(lines.stream()
                            .map(line -> Long.valueOf(line.get("序号 No.")))
                            .toList());
            assertThat(rows.stream().map(row -> row.getCellText(10))).contains(FORMULA);
            assertThat(rows.stream().map(row -> row.getCellText(9))).contains(LONG_STATEMENT);
            assertThat(rows.stream()
                            .filter(row -> row.getCellText(7).matches("figures\\..*|countyGdpGrowth"))
                            .map(row -> row.getCell(9).getType()))
                    .isNotEmpty()
                    .containsOnly(CellType.NUMBER);
            assertThat(rows.stream().flatMap(Row::stream)).allMatch(cell -> cell == null || cell.getFormula() == null);
            assertThat(rows.get(1).getCell(1).asDate().getYear()).isEqualTo(2021);
        }
    }

    @Test
    @Rule("P3")
    void theWorkbookWithholdsObjectorsFromAdministrators() throws IOException {
        byte[] workbook = SheetClient.of(programme, "admin").download(AUDIT + ".xlsx?action=register-objection");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read().stream().skip(1).map(row -> row.getCellText(8)))
                    .isNotEmpty()
                    .containsOnly("（不予显示 withheld）");
        }
    }

    @Test
    void theNoticesAuditCanBeExportedAlone() throws IOException {
        String actions = "?action=publish-notice,register-objection,rule-objection";
        List<CSVRecord> rows = rows(
                programme.as("government").get(AUDIT + ".csv" + actions).is(200).body());

        assertThat(rows)
                .extracting(row -> row.get("字段代码 Field code"))
                .containsExactly("publishOn", "name", "organisation", "contact", "content", "decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = null",
                "update audit_entry set by_user = 'nobody' where id = (select min(id) from audit_entry)",
                "delete from audit_entry where case_key = '140522-2021'"
            })
    void theDatabaseRefusesToChangeAnEntry(String change) {
        assertThatThrownBy(() -> database.update(change)).hasMessageContaining("only grows");
    }

    @Test
    void theTrailOutlivesTheEnginesHistory() {
        programme.caseOf("140471", 2022).apply().is(200);
        programme
                .as("county-140471")
                .post("/api/cases/140471-2022/withdrawal", Map.of("reason", "不再创建"))
                .is(200);
        JsonNode before = programme
                .as("bureau")
                .get("/api/cases/140471-2022/audit")
                .is(200)
                .json();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("140471-2022")
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));

        JsonNode after = programme
                .as("bureau")
                .get("/api/cases/140471-2022/audit")
                .is(200)
                .json();

        assertThat(after).isEqualTo(before);
        assertThat(after.get("items")
                        .valueStream()
                        .filter(entry -> entry.get("action").asText().equals("withdraw")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("reason").asText()).isEqualTo("不再创建"))
                .satisfies(entry -> assertThat(entry.get("by").asText()).isEqualTo("county-140471"));
    }

    private JsonNode entries(String account, String query) {
        return programme.as(account).get(AUDIT + query).is(200).json().get("items");
    }

    private JsonNode entry(String query, String field) {
        return entries("bureau", query + "&size=200")
                .valueStream()
                .filter(entry -> entry.get("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(String body) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(body.substring(1))).getRecords();
    }
}
