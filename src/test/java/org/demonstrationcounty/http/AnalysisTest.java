package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 清徐's first year is confirmed and corrected, other counties of the data year still wait. */
@RunningFirstBatch
@OnBothDatabases
@Rule("P11")
class AnalysisTest {

    private static final String YEAR = "/api/analysis/2021";
    private static final String QINGXU = "140121-2021";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;

    @BeforeAll
    void aRoundIsConfirmedAndCorrected() {
        programme = new Programme(port);
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        programme
                .as("bureau")
                .post(
                        "/api/cases/" + QINGXU + "/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 1999, "reason", "复核登记数据"))
                .is(200);
    }

    private JsonNode read(String account, String path) {
        return programme.as(account).get(path).is(200).json();
    }

    private static JsonNode find(JsonNode list, String member, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(member).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> inForce(String caseKey) {
        return database.queryForList(
                """
                select v.* from evaluation_verdict v, evaluation e, assessment_round r
                where v.evaluation_id = e.id and e.case_key = r.case_key and e.round = r.round and r.in_force = e.attempt
                  and r.case_key = ?""",
                caseKey);
    }

    @Test
    void theHeatMapShowsWhatIsInForceAndCountsIt() {
        JsonNode map = read("bureau", YEAR);

        assertThat(map.get("counties"))
                .hasSize(database.queryForObject(
                        "select count(*) from assessment_round where data_year = 2021", Integer.class));
        JsonNode marks = find(map.get("counties"), "caseKey", QINGXU).get("marks");
        assertThat(inForce(QINGXU)).hasSize(marks.size()).allSatisfy(verdict -> {
            int credits = ((Number) verdict.get("credits")).intValue();
            String mark = marks.get(verdict.get("code").toString()).asText();
            assertThat(mark)
                    .as(verdict.toString())
                    .isEqualTo(
                            credits == 2
                                    ? "DOUBLED"
                                    : switch (verdict.get("status").toString()) {
                                        case "NOT_MET" -> "MISSED";
                                        case "UNDETERMINED" -> "WAITING";
                                        default -> verdict.get("status").toString();
                                    });
        });
        for (JsonNode indicator : map.get("indicators")) {
            Map<String, Integer> counted = new HashMap<>();
            map.get("counties")
                    .forEach(county -> counted.merge(
                            county.at("/marks/" + indicator.get("code").asText())
                                    .asText(),
                            1,
                            Integer::sum));
            Map.of("met", "MET", "doubled", "DOUBLED", "missed", "MISSED", "waiting", "WAITING")
                    .forEach((figure, mark) -> assertThat(indicator.get(figure).asInt())
                            .as("%s %s", indicator, figure)
                            .isEqualTo(counted.getOrDefault(mark, 0)));
        }
    }

    @Test
    void aCountyReadsItsOwnConfirmedRoundsAndTheDistributionOnceTheYearIsPublished() {
        assertThat(read("county-140121", "/api/analysis/trends").get("indicators"))
                .as("not published")
                .isEmpty();
        assertThat(read("county-140121", YEAR).findValuesAsText("caseKey")).containsExactly(QINGXU);
        assertThat(read("city-140100", YEAR).findValuesAsText("caseKey")).containsExactly(QINGXU);
        assertThat(read("county-140921", YEAR).get("counties"))
                .as("not confirmed")
                .isEmpty();
        assertThat(read("county-140921", "/api/analysis").get("dataYears")).isEmpty();
        assertThat(programme
                        .as("county-140121")
                        .get(YEAR + "/distribution")
                        .is(403)
                        .at("/code"))
                .isEqualTo("analysis.not-published");
        programme.as("county-140921").get("/api/cases/" + QINGXU + "/trends").is(404);

        programme
                .as("bureau")
                .put("/api/results/2021/publication", Map.of("documentNumber", "1", "issuedOn", "2022-03-01"))
                .is(200);

        assertThat(read("county-140921", "/api/analysis").get("dataYears")).hasSize(1);
        JsonNode published = read("county-140921", YEAR + "/distribution?indicator=newEnterprises");
        assertThat(published.findValuesAsText("countyKey")).containsExactly("140121");
        assertThat(read("county-140921", YEAR).get("counties")).isEmpty();
        assertThat(read("county-140921", "/api/analysis/trends")
                        .at("/indicators/0/years/0/counties")
                        .asInt())
                .as("the confirmed one")
                .isEqualTo(1);
    }

    @Test
    void trendsAndDistributionHaveTheFiguresAndWhatTheyWereComparedWith() {
        JsonNode trends = read("county-140121", "/api/cases/" + QINGXU + "/trends");

        assertThat(inForce(QINGXU)).allSatisfy(verdict -> {
            JsonNode trend =
                    find(trends.get("indicators"), "code", verdict.get("code").toString());
            JsonNode point = trend.at("/points/0");
            BigDecimal current = (BigDecimal) verdict.get("current_figure");
            BigDecimal gap = (BigDecimal) verdict.get("gap");
            assertThat(point.get("dataYear").asInt()).isEqualTo(2021);
            isEqual(point.get("current"), current);
            isEqual(point.get("least"), current == null || gap == null ? null : current.subtract(gap));
            isEqual(trend.get("base"), (BigDecimal) verdict.get("previous_figure"));
        });
        JsonNode distribution = read("bureau", YEAR + "/distribution?indicator=newEnterprises");
        assertThat(find(distribution.get("rows"), "countyKey", "140121").get("current"))
                .isEqualTo(
                        find(trends.get("indicators"), "code", "newEnterprises").at("/points/0/current"));
        assertThat(programme
                        .as("bureau")
                        .get(YEAR + "/distribution?indicator=none")
                        .is(404)
                        .at("/code"))
                .isEqualTo("analysis.no-indicator");
    }

    /** The figures of every evaluated round of the year, as the database has them. */
    @Test
    void theProvincesTrendCountsEveryEvaluatedRound() throws IOException {
        JsonNode trends = read("bureau", "/api/analysis/trends").get("indicators");

        List<Map<String, Object>> judged = database.queryForList(
                """
                select v.code, v.status, v.credits, v.current_figure from evaluation_verdict v
                  join evaluation e on v.evaluation_id = e.id join assessment_round r on e.case_key = r.case_key and e.round = r.round
                where r.data_year = 2021 and v.status <> 'NOT_ASSESSED' and (r.in_force = e.attempt or (r.in_force is null
                  and not exists (select 1 from evaluation l
                    where l.case_key = e.case_key and l.round = e.round and l.attempt > e.attempt)))""");
        assertThat(trends).isNotEmpty().hasSize((int)
                judged.stream().map(each -> each.get("code")).distinct().count());
        for (JsonNode trend : trends) {
            JsonNode year = trend.at("/years/0");
            List<Map<String, Object>> its = judged.stream()
                    .filter(each -> each.get("code").equals(trend.get("code").asText()))
                    .toList();
            assertThat(year.get("dataYear").asInt()).isEqualTo(2021);
            assertThat(year.get("counties").asInt()).as(trend.toString()).isEqualTo(its.size());
            assertThat(year.get("doubled").asInt()).isEqualTo((int) its.stream()
                    .filter(each -> ((Number) each.get("credits")).intValue() == 2)
                    .count());
            assertThat(year.get("met").asInt()
                            + year.get("doubled").asInt()
                            + year.get("missed").asInt()
                            + year.get("waiting").asInt())
                    .isLessThanOrEqualTo(its.size());
            assertThat(its.stream()
                            .map(each -> (BigDecimal) each.get("current_figure"))
                            .filter(Objects::nonNull)
                            .mapToDouble(BigDecimal::doubleValue)
                            .average()
                            .orElse(-1))
                    .isCloseTo(year.has("mean") ? year.get("mean").asDouble() : -1, offset(0.006));
        }
        byte[] workbook = SheetClient.of(programme, "bureau").download("/api/analysis/trends.xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read()).hasSize(trends.size() + 1);
        }
    }

    private static void isEqual(JsonNode shown, BigDecimal kept) {
        if (kept == null) {
            assertThat(shown).isNull();
        } else {
            assertThat(shown.decimalValue()).isEqualByComparingTo(kept);
        }
    }

    @Test
    @Rule("P8")
    void correctionsAreListedWithTheirReasons() throws IOException {
        JsonNode page = read("county-140121", YEAR + "/corrections");
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.at("/reasons/0/reason").asText()).isEqualTo("复核登记数据");
        assertThat(page.at("/reasons/0/count").asInt()).isEqualTo(1);
        assertThat(read("bureau", YEAR + "/corrections?page=1&size=1").get("items"))
                .isEmpty();
        JsonNode corrections = page.get("items");
        assertThat(corrections).hasSize(1);
        assertThat(corrections.get(0).get("reason").asText()).isEqualTo("复核登记数据");
        assertThat(corrections.get(0).get("newValue").asText()).isEqualTo("1999");
        assertThat(corrections.get(0).get("office").asText()).isEqualTo("省小企业发展促进局");
        assertThat(read("county-140921", YEAR + "/corrections").get("items")).isEmpty();

        byte[] workbook = SheetClient.of(programme, "bureau").download(YEAR + ".xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("完成情况 Heat map", "指标汇总 Indicators", "分布 Distribution", "更正 Corrections");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/2021", "/2021/distribution", "/2021/corrections", "/2021.xlsx", "/trends", "/trends.xlsx"})
    void departmentsDoNotReadIt(String part) {
        assertThat(programme
                        .as("statistics")
                        .get("/api/analysis" + part)
                        .is(403)
                        .at("/code"))
                .isEqualTo("analysis.not-yours");
    }
}
