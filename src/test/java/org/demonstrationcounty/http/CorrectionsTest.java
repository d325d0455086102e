package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Only a recorded correction changes a figure of a confirmed round, and the result of the round stays. */
@RunningProgramme
@Rule({"R3", "R4", "R10", "R18"})
@OnBothDatabases
class CorrectionsTest {

    private static final String OWNER = "market-regulation";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private Tables tables;

    /** The first round of 阳城 is confirmed, that of 清徐 waits for its review, and 定襄 waits for its city. */
    @BeforeAll
    void roundsStandAtDifferentPoints() {
        programme = new Programme(port);
        tables = new Tables(database, lateWork);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        programme.caseOf("140921", 2021).toCityReview();
        List<CountyCase> both = List.of(yangcheng, qingxu);
        both.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        both.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        both.forEach(each -> each.reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures());
        yangcheng.step(
                "bureau",
                "review-assessment",
                Map.of(
                        "decision",
                        "reevaluate",
                        "rulings",
                        List.of(Map.of("indicator", "neeqListings", "kind", "SINGLE", "reason", "不予双计"))));
        // Four eyes are off in the demonstration, so the account that ruled can confirm.
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    @Test
    void theServerSaysWhatACorrectionCanName() {
        JsonNode form = programme.as(OWNER).get("/api/corrections").is(200).json();

        assertThat(form.at("/years").findValuesAsText("code")).containsExactly("CURRENT", "PREVIOUS");
        assertThat(form.at("/years/0/name").asText()).isEqualTo("考核年度");
        assertThat(form.at("/reasonMaxLength").asInt()).isEqualTo(2_000);
        JsonNode rounds = programme
                .as("statistics")
                .get("/api/corrections/rounds/2021")
                .is(200)
                .json();
        assertThat(rounds.at("/rounds/0/correctable").findValuesAsText("name"))
                .doesNotContain("新增企业数量")
                .endsWith("本县（区）GDP增速（%）");
    }

    @Test
    void aCorrectionIsKeptBesideTheResult() {
        JsonNode confirmed = yangcheng.assessment("bureau", 1).is(200).json();
        String rankings = programme.as("bureau").get("/api/rankings/2021").body();
        assertThat(confirmed.has("corrected")).isFalse();

        JsonNode outcome =
                correct(OWNER, "140522-2021", 1, "newEnterprises", 900).is(200).json();

        assertThat(outcome.at("/before/credits")).isEqualTo(confirmed.get("credits"));
        assertThat(outcome.at("/after/credits").asInt())
                .isLessThan(outcome.at("/before/credits").asInt());
        assertThat(indicator(outcome.get("after"), "newEnterprises")
                        .get("current")
                        .asInt())
                .isEqualTo(900);
        JsonNode shown = yangcheng.assessment("government", 1).is(200).json();
        assertThat(shown.at("/corrected/evaluation/credits")).isEqualTo(outcome.at("/after/credits"));
        assertThat(indicator(shown.at("/corrected/evaluation"), "newEnterprises")
                        .get("status")
                        .asText())
                .isEqualTo("NOT_MET");
        assertThat(shown.at("/corrected/attempt").asInt())
                .isEqualTo(confirmed.get("attempt").asInt() + 1);
        assertThat(shown.at("/corrected/corrections/0/reason").asText()).isEqualTo("统计口径有误");
        assertThat(without(shown, "corrected")).isEqualTo(confirmed);
        assertThat(without(yangcheng.assessment("county-140522", 1).is(200).json(), "rulings"))
                .isEqualTo(without(confirmed, "rulings"));
        assertThat(programme.as("bureau").get("/api/rankings/2021").body())
                .as("the correction changes a target, so that the result is being reconsidered")
                .isEqualTo(rankings.replace("\"underReconsideration\":false", "\"underReconsideration\":true"));
        JsonNode onRecord = programme
                .as("bureau")
                .get("/api/cases/140522-2021/audit?action=correct-figure&round=1")
                .json()
                .at("/items/0");
        assertThat(List.of("field", "oldValue", "newValue", "reason", "by", "office"))
                .extracting(member -> onRecord.get(member).asText())
                .containsExactly(
                        "figures.newEnterprises", "2000", "900", "统计口径有误", OWNER, "department-market-regulation");

        theNextRoundIsComparedWithIt();
        itIsStillRecordedAfterTheEnd();
        soAreBaseAndGrowth();
    }

    private void theNextRoundIsComparedWithIt() {
        programme.turnClockTo("2023-01-01T00:00:00+08:00");
        programme.referTo(2022, 7.9).is(200);
        yangcheng.reaches("ROUND_2").report(List.of()).supplyFigures(2, 8000, 0).confirmFigures();
        JsonNode second = yangcheng.assessment("bureau", 2).is(200).json();
        assertThat(indicator(second, "newEnterprises").get("previous").asInt()).isEqualTo(900);

        correct("bureau", "140522-2021", 1, "newEnterprises", 950).is(200);

        JsonNode again = yangcheng.assessment("bureau", 2).is(200).json();
        assertThat(indicator(again, "newEnterprises").get("previous").asInt()).isEqualTo(950);
        assertThat(again.get("attempt").asInt()).isEqualTo(second.get("attempt").asInt() + 1);
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        JsonNode confirmed = yangcheng.assessment("bureau", 2).is(200).json();
        correct("bureau", "140522-2021", 1, "newEnterprises", 960).is(200);
        theConfirmedRoundIsJudgedAgainToo(confirmed);
    }

    /** The correction changes nothing that counts, so the new evaluation is in force at once. */
    private void theConfirmedRoundIsJudgedAgainToo(JsonNode confirmed) {
        JsonNode judged = yangcheng.assessment("county-140522", 2).is(200).json();
        assertThat(judged.get("attempt").asInt())
                .isEqualTo(confirmed.get("attempt").asInt() + 1);
        assertThat(judged.get("credits")).isEqualTo(confirmed.get("credits"));
        assertThat(indicator(judged, "newEnterprises").get("previous").asInt()).isEqualTo(960);
    }

    private void itIsStillRecordedAfterTheEnd() {
        programme
                .as("county-140522")
                .post("/api/cases/140522-2021/withdrawal", Map.of("reason", "不再创建"))
                .is(200);
        correct(OWNER, "140522-2021", 1, "newEnterprises", 970).is(200);
        assertThat(yangcheng.stage()).isEqualTo("WITHDRAWN");
        assertThat(yangcheng
                        .assessment("bureau", 1)
                        .json()
                        .at("/corrected/corrections")
                        .findValuesAsText("figure"))
                .containsExactly("900", "950", "960", "970");
        correct("bureau", "140522-2021", 1, "famousTrademarks", 3).is(200);
    }

    private void soAreBaseAndGrowth() {
        JsonNode second = yangcheng.assessment("bureau", 2).is(200).json();

        JsonNode base = correct(
                        OWNER,
                        "140522-2021",
                        1,
                        Map.of("indicator", "newEnterprises", "year", "PREVIOUS", "figure", 940, "reason", "基数有误"))
                .is(200)
                .json();
        JsonNode growth = correct("statistics", "140522-2021", 1, "countyGdpGrowth", 999.9)
                .is(200)
                .json();

        assertThat(indicator(base.get("before"), "newEnterprises")
                        .get("previous")
                        .asInt())
                .isEqualTo(1000);
        assertThat(indicator(base.get("after"), "newEnterprises")
                        .get("previous")
                        .asInt())
                .isEqualTo(940);
        assertThat(indicator(base.get("after"), "clusterOutputGrowth")
                        .get("status")
                        .asText())
                .isEqualTo("MET");
        assertThat(indicator(growth.get("after"), "clusterOutputGrowth")
                        .get("status")
                        .asText())
                .isEqualTo("NOT_MET");
        assertThat(yangcheng.assessment("bureau", 2).json()).isEqualTo(second);
        JsonNode corrections = yangcheng.assessment("bureau", 1).json().at("/corrected/corrections");
        assertThat(corrections.findValuesAsText("indicatorName")).endsWith("本县（区）GDP增速（%）");
        assertThat(corrections.findValuesAsText("year"))
                .containsExactly("CURRENT", "CURRENT", "CURRENT", "CURRENT", "CURRENT", "PREVIOUS", "CURRENT");
        JsonNode onRecord = programme
                .as("bureau")
                .get("/api/cases/140522-2021/audit?action=correct-figure&round=1")
                .json()
                .get("items");
        assertThat(onRecord.findValuesAsText("field")).contains("base.newEnterprises", "countyGdpGrowth");
        assertThat(onRecord.findValuesAsText("fieldName")).contains("上年数（核定）：新增企业数量", "本县（区）GDP增速（%）");
    }

    @Test
    void theFigureBeforeALaterRoundIsCorrectedInTheRoundBefore() {
        Answer refused = correct(
                        "bureau",
                        "140522-2021",
                        2,
                        Map.of("indicator", "newEnterprises", "year", "PREVIOUS", "figure", 1, "reason", "x"))
                .is(400);

        assertThat(refused.at("/errors/0/code")).isEqualTo("correction.correct-the-round-before");
    }

    @Test
    void figuresAreOpenThenSubmittedThenLocked() {
        assertThat(qingxu.assessment("bureau", 1).at("/figures")).isEqualTo("SUBMITTED");
        qingxu.step(
                "bureau",
                "review-assessment",
                Map.of("decision", "return", "departments", List.of("finance"), "comment", "请核对"));
        assertThat(qingxu.assessment("bureau", 1).at("/figures")).isEqualTo("OPEN");
        correct("bureau", "140121-2021", 1, "newEnterprises", 900).is(409);
        qingxu.step("finance", "supply-figures", Map.of("figures", Map.of()));
        assertThat(qingxu.assessment("bureau", 1).at("/figures")).isEqualTo("SUBMITTED");
        assertThat(yangcheng.assessment("county-140522", 1).at("/figures")).isEqualTo("LOCKED");
    }

    @ParameterizedTest(name = "{0} on {1}, round {2}: {4} {5}")
    @CsvSource({
        // before the confirmation, before the round, before the consent
        "bureau,            140121-2021, 1, newEnterprises, 409, correction.not-confirmed",
        "market-regulation, 140121-2021, 1, newEnterprises, 409, correction.not-confirmed",
        "bureau,            140121-2021, 3, newEnterprises, 409, correction.not-confirmed",
        "bureau,            140921-2021, 1, newEnterprises, 409, correction.not-confirmed",
        // whose indicator it is not, and who has none
        "finance,           140522-2021, 1, newEnterprises, 403, correction.not-yours",
        "sme,               140522-2021, 1, famousTrademarks, 403, correction.not-yours",
        "sme,               140522-2021, 1, countyGdpGrowth, 403, correction.not-yours",
        "county-140522,     140522-2021, 1, newEnterprises, 403, correction.not-yours",
        "city-140500,       140522-2021, 1, newEnterprises, 403, correction.not-yours",
        "government,        140522-2021, 1, newEnterprises, 403, correction.not-yours",
        "admin,             140522-2021, 1, newEnterprises, 403, correction.not-yours",
        "county-140121,     140522-2021, 1, newEnterprises, 404, case.unknown",
        "city-140100,       140522-2021, 1, newEnterprises, 404, case.unknown",
        "market-regulation, 999999-2021, 1, newEnterprises, 404, case.unknown"
    })
    void aRefusedCorrectionChangesNothing(
            String account, String caseKey, int round, String indicator, int status, String code) {
        Map<String, Long> before = tables.rows();

        Answer refused = correct(account, caseKey, round, indicator, 1500).is(status);

        assertThat(refused.at("/code")).isEqualTo(code);
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"indicator\":\"nothing\",\"figure\":\"9\",\"reason\":\" \",\"more\":1} | more indicator figure reason",
                "{}                                                            | indicator figure reason",
                "{\"indicator\":\"newEnterprises\",\"figure\":-1}               | figure reason",
                "{\"indicator\":\"newEnterprises\",\"figure\":1.5,\"reason\":\"x\"}   | figure",
                "{\"indicator\":\"smeGdpShare\",\"figure\":100.1,\"reason\":\"x\"}    | figure",
                "{\"indicator\":\"smeGdpShare\",\"figure\":60,\"reason\":\"x\"}       | figure",
                "{\"indicator\":\"countyGdpGrowth\",\"figure\":1000.1,\"reason\":\"x\"} | figure",
                "{\"indicator\":\"countyGdpGrowth\",\"year\":\"PREVIOUS\",\"figure\":8,\"reason\":\"x\"} | year",
                "{\"indicator\":\"newEnterprises\",\"year\":\"NEXT\",\"figure\":1.5}  | year figure reason",
                "{\"indicator\":\"newEnterprises\",\"year\":1,\"figure\":9,\"reason\":\"x\"} | year"
            })
    void everyProblemIsNamedAtOnce(String body, String fields) {
        Map<String, Long> before = tables.rows();

        Answer refused = programme
                .as("bureau")
                .post("/api/cases/140522-2021/assessments/1/corrections", body)
                .is(400);

        assertThat(refused.json().get("errors").findValuesAsText("field")).containsExactly(fields.split(" "));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void strangersHaveToLogIn() {
        programme
                .stranger()
                .post("/api/cases/140522-2021/assessments/1/corrections", Map.of())
                .is(401);
    }

    private Answer correct(String account, String caseKey, int round, String indicator, Object figure) {
        return correct(account, caseKey, round, Map.of("indicator", indicator, "figure", figure, "reason", "统计口径有误"));
    }

    private Answer correct(String account, String caseKey, int round, Map<String, Object> correction) {
        return programme
                .as(account)
                .post("/api/cases/" + caseKey + "/assessments/" + round + "/corrections", correction);
    }

    private static JsonNode indicator(JsonNode evaluation, String code) {
        return evaluation
                .get("indicators")
                .valueStream()
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode without(JsonNode view, String member) {
        return ((ObjectNode) view.deepCopy()).without(member);
    }
}
