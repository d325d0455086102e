package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A county's way from its application to its designation, through the interfaces that clients use. */
@RunningProgramme
@Rule({"P2", "P3", "P5"})
@OnBothDatabases
class LifecycleTest {

    private static final int YEAR = 2021;

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", YEAR);
    }

    @Test
    @Rule({"R1", "R2", "R4", "R9", "R13", "R15", "R17", "R18", "P4"})
    void aCaseGoesFromTheApplicationToTheDesignation() {
        theCountyApplies();
        theApplicationIsReviewedAndPublished();
        theGovernmentConsents();
        theFirstRoundIsPassed();
        theSecondRoundWaitsForTheProvincesGrowth();
        theThirdRoundIsPassed();
        theCountyIsDesignated();
        itKeepsTheNameOfItsHonour();
        everythingIsOnRecord();
    }

    private void theCountyApplies() {
        yangcheng.apply().is(200);
        assertThat(yangcheng.stage()).isEqualTo("DRAFT");
        JsonNode file = yangcheng.file();
        assertThat(file.get("caseKey").asText()).isEqualTo("140522-2021");
        assertThat(file.get("countyName").asText()).isEqualTo("阳城县");
        assertThat(file.get("applicationYear").asInt()).isEqualTo(YEAR);

        yangcheng.step("county-140522", "prepare-application", CountyCase.application());
        assertThat(yangcheng.stage()).isEqualTo("CITY_REVIEW");
    }

    private void theApplicationIsReviewedAndPublished() {
        yangcheng.approve("city-140500", "city-review");
        assertThat(yangcheng.stage()).isEqualTo("BUREAU_REVIEW");
        completeByTheOtherCall("bureau", "bureau-review");
        assertThat(yangcheng.stage()).isEqualTo("MEETING");
        yangcheng.approve("bureau", "meeting");
        assertThat(yangcheng.stage()).isEqualTo("NOTICE");

        yangcheng.step("bureau-2", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-13T23:59:00+08:00");
        assertThat(yangcheng.stage()).isEqualTo("NOTICE");
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.reaches("CONSENT");
    }

    private void completeByTheOtherCall(String account, String step) {
        programme
                .as(account)
                .post(
                        "/engine-rest/task/" + yangcheng.task(account, step) + "/complete",
                        Client.variables(Map.of("decision", "approve", "comment", "材料齐全")))
                .is(204);
    }

    private void theGovernmentConsents() {
        yangcheng.approve("government", "government-consent");
        assertThat(yangcheng.stage()).isEqualTo("APPROVAL");
        yangcheng.step("bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-07-14"));
        assertThat(yangcheng.stage()).isEqualTo("CREATION");
        assertThat(yangcheng.file().get("consentYear").asInt()).isEqualTo(YEAR);
        assertThat(yangcheng.file().has("honour")).isFalse();
    }

    private void theFirstRoundIsPassed() {
        openRound(1);
        programme.referTo(2021, 7.9).is(200);
        yangcheng.report(List.of(
                Map.of("theme", "lowCarbon", "summary", "低碳园区"),
                Map.of("theme", "marketEntities", "summary", "市场主体倍增")));
        yangcheng.supplyFigures(1, 2000, 1000).confirmFigures();

        yangcheng.step("bureau", "score-claim", Map.of("points", 1.5, "comment", "成效明显"));
        assertThat(yangcheng.open("bureau", "review-assessment")).isEmpty();
        yangcheng.step("bureau-2", "score-claim", Map.of("points", 0, "comment", "依据不足"));

        JsonNode result = yangcheng.assessment("bureau", 1).is(200).json();
        assertThat(result.get("dataYear").asInt()).isEqualTo(2021);
        assertThat(result.get("assessed").asInt()).isEqualTo(23);
        assertThat(result.get("required").asInt()).isEqualTo(21);
        assertThat(result.get("credits").asInt()).isEqualTo(23 + 5);
        assertThat(result.get("passed").asBoolean()).isTrue();
        assertThat(result.get("provisional").asBoolean()).isFalse();
        assertThat(result.get("bonus").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(result.get("score").decimalValue()).isEqualByComparingTo("123.24");
        assertThat(result.get("indicators")).hasSize(26);
        assertThat(result.get("confirmed").asBoolean()).isFalse();

        confirmRound(1, "EXCELLENT");
        assertThat(yangcheng.stage()).isEqualTo("CREATION");
    }

    private void theSecondRoundWaitsForTheProvincesGrowth() {
        openRound(2);
        yangcheng.report(List.of());
        yangcheng.supplyFigures(2, 8000, 0).confirmFigures();

        JsonNode provisional = yangcheng.assessment("bureau", 2).is(200).json();
        assertThat(provisional.get("provisional").asBoolean()).isTrue();
        assertThat(provisional.get("passed").asBoolean()).isTrue();
        assertThat(indicator(provisional, "smeRevenueGrowth").get("status").asText())
                .isEqualTo("UNDETERMINED");
        Answer refused = yangcheng
                .submit("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"))
                .is(400);
        assertThat(refused.at("/message")).contains("decision: ");

        programme.referTo(2022, 8).is(200);
        JsonNode again = yangcheng.assessment("bureau", 2).is(200).json();
        assertThat(again.get("provisional").asBoolean()).isFalse();
        assertThat(again.get("attempt").asInt())
                .isEqualTo(provisional.get("attempt").asInt() + 1);
        assertThat(indicator(again, "smeRevenueGrowth").get("status").asText()).isEqualTo("MET");

        confirmRound(2, "GOOD");
        assertThat(yangcheng.stage()).isEqualTo("CREATION");
    }

    private void theThirdRoundIsPassed() {
        openRound(3);
        programme
                .as("sme")
                .put("/api/references/2023", Map.of("provincialSmeRevenueGrowth", 9.25))
                .is(200);
        yangcheng.supplyFigures(3, 32000, 0).confirmFigures();
        yangcheng.report(List.of());
        JsonNode result = yangcheng.assessment("government", 3).is(200).json();
        assertThat(result.get("assessed").asInt()).isEqualTo(25);
        assertThat(result.get("required").asInt()).isEqualTo(23);
        confirmRound(3, "EXCELLENT");
        assertThat(yangcheng.stage()).isEqualTo("INSPECTION");
    }

    private void theCountyIsDesignated() {
        yangcheng.approve("bureau", "inspect-on-site");
        assertThat(yangcheng.stage()).isEqualTo("FINAL_MEETING");
        assertThat(programme
                        .as("bureau")
                        .get("/api/cases/140522-2021/audit?action=inspect-on-site")
                        .json()
                        .at("/items")
                        .findValuesAsText("newValueName"))
                .contains("通过")
                .doesNotContain("同意");
        assertThat(yangcheng.file().get("honour").asText()).isEqualTo("中小企业高质量发展示范县（开发区）");
        yangcheng.approve("bureau", "final-meeting");
        assertThat(yangcheng.stage()).isEqualTo("FINAL_NOTICE");
        yangcheng.step("bureau", "publish-notice", Map.of("publishOn", "2024-01-02"));
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        yangcheng.reaches("FINAL_CONSENT");
        yangcheng.approve("government", "final-consent");
        assertThat(yangcheng.stage()).isEqualTo("DESIGNATION");
        yangcheng.step(
                "bureau", "issue-designation", Map.of("documentNumber", "晋政函〔2024〕1号", "issuedOn", "2024-01-09"));
        assertThat(yangcheng.stage()).isEqualTo("DESIGNATED");
    }

    /** A later name of the honour belongs to later designations only. */
    private void itKeepsTheNameOfItsHonour() {
        programme
                .deploy(OtherEditions.withAnotherHonour("2024", 2023, "民营经济高质量发展示范县")
                        .files())
                .is(200);
        assertThat(yangcheng.file().get("honour").asText()).isEqualTo("中小企业高质量发展示范县（开发区）");
    }

    private void everythingIsOnRecord() {
        JsonNode history = programme
                .as("county-140522")
                .get("/api/cases/140522-2021")
                .is(200)
                .json()
                .get("history");
        assertThat(history.valueStream().filter(event -> !event.has("step")).map(event -> event.get("stage")
                        .asText()))
                .containsExactly(
                        "DRAFT",
                        "CITY_REVIEW",
                        "BUREAU_REVIEW",
                        "MEETING",
                        "NOTICE",
                        "CONSENT",
                        "APPROVAL",
                        "CREATION",
                        "ROUND_1",
                        "CREATION",
                        "ROUND_2",
                        "CREATION",
                        "ROUND_3",
                        "INSPECTION",
                        "FINAL_MEETING",
                        "FINAL_NOTICE",
                        "FINAL_CONSENT",
                        "DESIGNATION",
                        "DESIGNATED");
        assertThat(history.valueStream().filter(event -> event.has("step")))
                .extracting(event -> event.get("step").asText(), event -> event.get("decision")
                        .asText())
                .contains(
                        tuple("city-review", "approve"),
                        tuple("government-consent", "approve"),
                        tuple("review-assessment", "confirm"),
                        tuple("final-consent", "approve"));

        Answer instances = programme
                .as("admin")
                .get("/engine-rest/history/process-instance?sortBy=startTime&sortOrder=asc")
                .is(200);
        assertThat(instances.each("businessKey"))
                .as("every called process carries the case key")
                .containsOnly("140522-2021");
        assertThat(instances.each("processDefinitionKey"))
                .containsExactlyInAnyOrder(
                        "demonstration-county",
                        "voluntary-application",
                        "provincial-approval",
                        "public-notice",
                        "designation",
                        "public-notice",
                        "annual-assessment",
                        "annual-assessment",
                        "annual-assessment",
                        "bonus-review",
                        "bonus-review");
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/process-instance/count")
                        .at("/count"))
                .isEqualTo("0");
        assertThat(programme.as("admin").get("/engine-rest/task/count").at("/count"))
                .isEqualTo("0");
        assertThat(programme.as("admin").get("/engine-rest/incident/count").at("/count"))
                .isEqualTo("0");
    }

    /** A round opens on 1 January at 00:00 of its year, not a minute earlier. */
    private void openRound(int round) {
        programme.turnClockTo((YEAR + round - 1) + "-12-31T23:59:30+08:00");
        assertThat(yangcheng.stage()).isEqualTo("CREATION");
        programme.turnClockTo((YEAR + round) + "-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_" + round);
    }

    /**
     * After the confirmation county and city can read the result, it is ranked, and its reference cannot change any
     * more.
     */
    private void confirmRound(int round, String grade) {
        int dataYear = YEAR + round - 1;
        yangcheng.assessment("county-140522", round).is(404);
        yangcheng.assessment("city-140500", round).is(404);
        assertThat(ranking(dataYear).at("/overall")).isEmpty();

        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", grade));

        for (String reader : List.of("county-140522", "city-140500", "bureau", "government", "admin")) {
            JsonNode result = yangcheng.assessment(reader, round).is(200).json();
            assertThat(result.get("confirmed").asBoolean()).isTrue();
            assertThat(result.get("grade").asText()).isEqualTo(grade);
        }
        yangcheng.assessment("county-140921", round).is(404);
        JsonNode ranking = ranking(dataYear);
        assertThat(ranking.at("/overall/0/countyKey").asText()).isEqualTo("140522");
        assertThat(ranking.at("/overall/0/rank").asInt()).isEqualTo(1);
        assertThat(ranking.at("/indicators/0/leader/countyKey").asText()).isEqualTo("140522");
        assertThat(programme.referTo(dataYear, 99).is(409).at("/code")).isEqualTo("reference.round-confirmed");
    }

    private JsonNode ranking(int dataYear) {
        return programme.as("bureau").get("/api/rankings/" + dataYear).is(200).json();
    }

    private static JsonNode indicator(JsonNode result, String code) {
        return result.get("indicators")
                .valueStream()
                .filter(verdict -> verdict.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
