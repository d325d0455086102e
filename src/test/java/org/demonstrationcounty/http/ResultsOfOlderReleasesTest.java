package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Results that were confirmed, corrected and ruled on before an upgrade stay as they were, and the new functions apply
 * to them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnH2Alone("The databases of releases are recorded on H2.")
class ResultsOfOlderReleasesTest {

    private static final String BUREAU = "bureau";

    private static final String FOUR_EXEMPTIONS =
            """
            insert into ruling (case_key, round, indicator, kind, reason, ruled_by, ruled_at)
            select '140521-2023', 1, code, 'EXEMPT', '本地无此类企业', 'bureau', current_timestamp
            from (values ('provincialSrdi'), ('technologySmes'), ('industrialOver1bn')) as exempt (code)""";

    private Instance application;
    private Programme programme;

    @BeforeAll
    void open() throws SQLException {
        application = Instance.on(
                Path.of("src/test/resources/releases/0.1.1.sql.gz"), ResultsOfOlderReleasesTest::exemptFour);
        programme = application.programme();
        programme.as("admin").get("/engine-rest/task/count").is(200);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    @Rule("P8")
    void anOlderCorrectionIsListedForTheBureauAndOpensNoReconsideration() {
        JsonNode result =
                programme.caseOf("140121", 2021).assessment(BUREAU, 1).is(200).json();

        assertThat(result.at("/corrected/corrections/0/indicator").asText()).isEqualTo("newEnterprises");
        assertThat(result.at("/corrected/corrections/0/reason").asText()).isEqualTo("统计口径有误");
        assertThat(indicator(result, "newEnterprises").get("current").asInt()).isEqualTo(20_000);
        assertThat(open("140121-2021", "reconsider-round")).isEmpty();
        assertThat(open("140121-2021", "read-result")).isEmpty();
        assertThat(programme
                        .caseOf("140121", 2021)
                        .assessment("county-140121", 1)
                        .is(200)
                        .json()
                        .path("corrected")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    @Rule("P11")
    void yearsWithConfirmedRoundsAreUnpublishedUntilTheBureauPublishesThem() {
        assertThat(countiesRanked("county-140522")).containsExactly("140522");
        assertThat(countiesRanked("statistics")).isEmpty();

        programme
                .as(BUREAU)
                .put("/api/results/2021/publication", Map.of("documentNumber", "晋企发〔2024〕5号", "issuedOn", "2024-03-01"))
                .is(200);

        assertThat(countiesRanked("statistics")).contains("140522", "140121").hasSizeGreaterThan(5);
        assertThat(programme.as("statistics").get("/api/rankings/2021").json().findValues("mark"))
                .allMatch(JsonNode::isNull);
    }

    @Test
    @Rule("R16")
    void theLimitOfExemptionsHoldsForNewRulingsOnly() {
        CountyCase reviewed = programme.caseOf("140521", 2023);

        reviewed.step(BUREAU, "review-assessment", ruling("smeGdpShare", "MET"));
        assertThat(reviewed.submit(BUREAU, "review-assessment", ruling("smallToAboveScale", "EXEMPT"))
                        .is(400)
                        .body())
                .contains("3 项指标");
        reviewed.step(BUREAU, "review-assessment", Map.of("decision", "confirm", "grade", "PASS"))
                .reaches("CREATION");
    }

    /** The old model has one call for all rounds and no reconsideration. */
    @Test
    @Rule("P8")
    void aFailedRoundOfAnOlderModelThatIsRevisedToPassedIsClosed() {
        CountyCase failed = programme.caseOf("140431", 2023).reaches("ROUND_1");
        assertThat(failed.open(BUREAU, "decide-failed-round")).hasSize(1);

        new ReconsiderationWalk(programme, failed).revisesToPassed(1);

        failed.reaches("CREATION");
        assertThat(failed.open(BUREAU, "decide-failed-round")).isEmpty();
    }

    @Test
    @Rule("P8")
    void aCaseThatHadEndedOnAnOlderReleaseGoesOn() {
        CountyCase ended = programme.caseOf("140423", 2022).reaches("ENDED");

        new ReconsiderationWalk(programme, ended).revisesToPassed(1);

        ended.reaches("ROUND_2").report(List.of());
    }

    @Test
    @Rule("P8")
    void aRoundOfAnOlderModelThatIsRevisedToFailedKeepsTheNextFromOpening() {
        CountyCase passed = programme.caseOf("140524", 2023).reaches("ROUND_1");
        passed.report(List.of())
                .step(BUREAU, "review-assessment", Map.of("decision", "confirm", "grade", "PASS"))
                .reaches("CREATION");
        assertThat(timers(passed.key())).hasSize(1).allMatch(due -> due.startsWith("2024-12-31T16:00"));

        new ReconsiderationWalk(programme, passed).revisesToFailed(1);
        assertThat(timers(passed.key()))
                .anyMatch(due -> due.startsWith("9999"))
                .noneMatch(due -> due.startsWith("2024-12-31T16:00"));
        passed.step(BUREAU, "decide-failed-round", Map.of("decision", "continue"));

        assertThat(timers(passed.key())).anyMatch(due -> due.startsWith("2024-12-31T16:00"));
    }

    @Test
    @Rule("P12")
    void aNoticeOfAnOlderModelFollowsTheCalendar() {
        CountyCase noticed = programme.caseOf("140882", 2024).reaches("NOTICE");
        noticed.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-03-04"));
        assertThat(timers(noticed.key())).contains("2024-03-08T16:00:00.000+0000");
        List<Map<String, String>> days = List.of(Map.of("date", "2024-03-08", "type", "HOLIDAY", "name", "试验"));

        programme.as("admin").put("/api/calendar/2024", Map.of("days", days)).is(200);

        assertThat(timers(noticed.key())).contains("2024-03-11T16:00:00.000+0000");
    }

    private static Map<String, Object> ruling(String indicator, String kind) {
        return Map.of(
                "decision",
                "reevaluate",
                "rulings",
                List.of(Map.of("indicator", indicator, "kind", kind, "reason", "经核实")));
    }

    private static JsonNode indicator(JsonNode result, String code) {
        return result.get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(String caseKey, String step) {
        return programme
                .as("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + caseKey + "&taskDefinitionKey=" + step)
                .is(200)
                .json()
                .findValuesAsText("id");
    }

    private List<String> timers(String caseKey) {
        return programme
                .as("admin")
                .get("/engine-rest/process-instance?businessKey=" + caseKey)
                .is(200)
                .json()
                .findValuesAsText("id")
                .stream()
                .flatMap(id -> programme
                        .as("admin")
                        .get("/engine-rest/job?timers=true&processInstanceId=" + id)
                        .is(200)
                        .json()
                        .findValuesAsText("dueDate")
                        .stream())
                .toList();
    }

    private List<String> countiesRanked(String reader) {
        return programme
                .as(reader)
                .get("/api/rankings/2021")
                .is(200)
                .json()
                .get("overall")
                .findValuesAsText("countyKey");
    }

    private static void exemptFour(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(FOUR_EXEMPTIONS)).isEqualTo(3);
        }
    }
}
