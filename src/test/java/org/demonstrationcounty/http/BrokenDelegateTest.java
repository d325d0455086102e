package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A delegate of a model throws an exception. A person's step is rolled back, a timer's step becomes an incident, and
 * both can be repeated once the delegate works again.
 */
@RunningProgramme
@OnBothDatabases
class BrokenDelegateTest {

    private static final Duration RETRIES_ARE_USED_UP = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    Sabotage sabotage;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private CountyCase reported;
    private CountyCase stuck;
    private CountyCase withdrawing;

    /** 阳城 is one step before its evaluation, 清徐 is under review, and the round of 定襄 has not opened. */
    @BeforeAll
    void threeCasesAreUnderWay() {
        programme = new Programme(port);
        reported = programme.caseOf("140522", 2021).toNotice();
        reported.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        withdrawing = programme.caseOf("140121", 2021).toCityReview();
        stuck = programme.caseOf("140921", 2021).toNotice();
        stuck.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        reported.fromConsentToCreation("2021-03-09");
        stuck.fromConsentToCreation("2021-03-09");
        sabotage.breakDown(
                "openRound",
                stuck,
                new IllegalStateException("outer", new UnsupportedOperationException("no data year")));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        reported.reaches("ROUND_1").supplyFigures(1, 2000, 1000).report(List.of());
    }

    @AfterEach
    void nothingStaysBroken() {
        sabotage.mendAll();
    }

    @Test
    void aPersonsStepIsRolledBackAndTheyAreToldInBothLanguages() {
        String task = reported.task(reported.county(), "confirm-figures");
        String path = "/engine-rest/task/" + task + "/submit-form";
        Map<String, Object> confirm = Client.variables(Map.of("decision", "confirm"));
        Tables tables = new Tables(database, lateWork);
        Map<String, Long> before = tables.rows();
        sabotage.breakDown("evaluateIndicators", reported, new IllegalStateException("table t_secret is missing"));

        Answer inChinese = programme.as(reported.county()).post(path, confirm).is(503);
        Answer inEnglish =
                programme.as(reported.county()).inEnglish().post(path, confirm).is(503);

        assertThat(inChinese.at("/message")).matches(".*系统发生故障（编号 \\w{8}），这一步没有办成，未作任何保存。.*");
        assertThat(inEnglish.at("/message")).matches("The system failed \\(fault \\w{8}\\): the step was not done .*");
        assertThat(inChinese.body() + inEnglish.body()).doesNotContain("t_secret", "at org.");
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(reported.open(reported.county(), "confirm-figures")).containsExactly(task);

        sabotage.mend("evaluateIndicators", reported);
        reported.confirmFigures();
        assertThat(reported.open("bureau", "review-assessment")).hasSize(1);
    }

    @Test
    void aCallOfTheInterfaceIsRolledBackToo() {
        String withdrawal = "/api/cases/" + withdrawing.key() + "/withdrawal";
        Map<String, String> reason = Map.of("reason", "条件不成熟");
        Tables tables = new Tables(database, lateWork);
        Map<String, Long> before = tables.rows();
        sabotage.breakDown("stages", withdrawing, new IllegalStateException("table t_secret is missing"));

        Answer answer =
                programme.as(withdrawing.county()).post(withdrawal, reason).is(503);

        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo("step.failed");
        assertThat(answer.at("/detail")).startsWith("系统发生故障（编号 ");
        assertThat(answer.body()).doesNotContain("t_secret", "Exception");
        assertThat(tables.rows()).isEqualTo(before);

        sabotage.mend("stages", withdrawing);
        programme.as(withdrawing.county()).post(withdrawal, reason).is(200);
        withdrawing.reaches("WITHDRAWN");
    }

    @Test
    @Rule("P10")
    void aTimersStepBecomesAnIncidentThatNamesItsCauseAndAnAdministratorRetriesIt() throws Exception {
        JsonNode incident = await().atMost(RETRIES_ARE_USED_UP)
                .until(this::incidents, found -> found.size() == 1)
                .get(0);
        assertThat(incident.path("incidentMessage").textValue())
                .isEqualTo("案件 140921-2021 停在“开启年度考核”（open-round），未作任何改动，排除原因后可重试 / "
                        + "Case 140921-2021 stopped at “开启年度考核” (open-round); nothing was changed, retry once the cause is mended: "
                        + "java.lang.UnsupportedOperationException: no data year");
        assertThat(incident.path("failedActivityId").textValue()).isEqualTo("open-round");
        assertThat(stuck.stage()).isEqualTo("CREATION");
        assertThat(roundsOf(stuck)).isZero();
        WebappVisit cockpit = new WebappVisit(programme.base());
        cockpit.logIn("admin", Client.PASSWORD);
        assertThat(cockpit.postJson(
                                "/camunda/api/cockpit/plugin/base/default/incident?firstResult=0&maxResults=50",
                                "{\"processInstanceIdIn\": [\"%s\"]}"
                                        .formatted(incident.path("processInstanceId")
                                                .textValue()),
                                "zh")
                        .body())
                .contains("案件 140921-2021 停在", "no data year");

        sabotage.mend("openRound", stuck);
        String retries = "/job/" + incident.path("configuration").textValue() + "/retries";
        for (String none :
                List.of("{\"retries\": 0}", "{\"retries\": 1, \"dueDate\": \"2031-01-01T00:00:00.000+0800\"}")) {
            programme.as("admin").put("/engine-rest" + retries, none).is(403);
        }
        programme.as("bureau").put("/engine-rest" + retries, "{\"retries\": 1}").is(403);
        assertThat(retriesOnRecord()).isEmpty();
        cockpit.send(
                "PUT", "/camunda/api/engine/engine/default" + retries, "application/json", "{\"retries\": 1}", true);

        stuck.reaches("ROUND_1");
        assertThat(roundsOf(stuck)).isOne();
        assertThat(incidents()).isEmpty();
        assertThat(retriesOnRecord()).singleElement().satisfies(retried -> {
            assertThat(retried.path("by").textValue()).isEqualTo("admin");
            assertThat(retried.path("office").textValue()).contains("camunda-admin");
            assertThat(retried.path("actionName").textValue()).isEqualTo("重试出错的作业");
            assertThat(retried.path("fieldName").textValue()).isEqualTo("停在");
            assertThat(retried.path("newValue").textValue()).isEqualTo("开启年度考核");
        });
    }

    private JsonNode retriesOnRecord() {
        return programme
                .as("bureau")
                .get("/api/cases/" + stuck.key() + "/audit?action=retry-job")
                .is(200)
                .json()
                .get("items");
    }

    private JsonNode incidents() {
        return programme.as("admin").get("/engine-rest/incident").is(200).json();
    }

    private int roundsOf(CountyCase theCase) {
        return database.queryForObject(
                "select count(*) from assessment_round where case_key = ?", Integer.class, theCase.key());
    }
}
