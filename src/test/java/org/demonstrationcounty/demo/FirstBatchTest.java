package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Date;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The scenario that a demonstration starts with, as a visitor meets it. */
@RunningFirstBatch
@OnH2Alone("Its cases are walked by steps that other tests take on PostgreSQL.")
class FirstBatchTest {

    private static final Instant NEW_YEAR = Instant.parse("2021-12-31T16:00:00Z");
    private static final String MARK = "演示数据（虚构）";

    @LocalServerPort
    int port;

    @Autowired
    ProgrammeClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    JobExecutor jobExecutor;

    @Autowired
    Storyteller storyteller;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void theScenarioOpensOnTheFirstOfMarch2022AndTimeRunsOn() {
        Instant shown = clock.instant();
        assertThat(shown).isBetween(Instant.parse("2022-03-01T01:00:00Z"), Instant.parse("2022-03-01T01:10:00Z"));
        await().until(() -> clock.instant().isAfter(shown));
        assertThat(jobExecutor.isActive()).isTrue();
    }

    @Test
    void everyDueTimerHasFired() {
        assertThat(management.createJobQuery().executable().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void theNextEventIsThatOfTheEnginesJobTableOrTheLastDayOfATask() {
        JsonNode shown =
                new Programme(port).as("admin").get("/api/clock").is(200).json();

        Instant next = Instant.parse(shown.at("/events/0/at").asText());
        Instant timer = firstTimer().getDuedate().toInstant();
        assertThat(next).isAfter(clock.instant()).isBeforeOrEqualTo(timer);
        assertThat(shown.get("events"))
                .as("what the first timer does: Dingxiang's silence")
                .anySatisfy(event -> {
                    assertThat(Instant.parse(event.get("at").asText())).isEqualTo(timer);
                    assertThat(event.get("caseKey").asText()).isEqualTo("140921-2021");
                    assertThat(event.get("countyName").asText()).isEqualTo("定襄县");
                    assertThat(event.get("what").asText()).startsWith("逾期视为确认");
                });
        assertThat(shown.get("events").findValuesAsText("at")).isSorted();
    }

    private Job firstTimer() {
        return management
                .createJobQuery()
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "140121-2021, ROUND_1, 1",
        "140522-2021, ROUND_1, 1",
        "140921-2021, ROUND_1, 1",
        "141081-2021, CONSENT, 0",
        "140802-2021, CITY_REVIEW, 0",
        "140471-2021, CORRECTION, 0"
    })
    void everyCountyIsAtItsDocumentedStage(String caseKey, String stage, int round) {
        JsonNode file = get("bureau", "/api/cases/" + caseKey);

        assertThat(file.get("stage").textValue()).isEqualTo(stage);
        assertThat(file.get("round").intValue()).isEqualTo(round);
        assertThat(file.get("openedAt").textValue()).startsWith("2021-0");
    }

    @ParameterizedTest
    @CsvSource({
        "bureau, 140121-2021, score-claim",
        "bureau-2, 140121-2021, score-claim",
        "bureau, 140921-2021, answer-report",
        "county-140121, 140121-2021, read-answer",
        "county-141081, 141081-2021, read-answer",
        "county-140802, 140802-2021, read-answer",
        "government, 141081-2021, government-consent",
        "market-regulation, 140522-2021, supply-figures",
        "sme, 140522-2021, supply-figures",
        "statistics, 140522-2021, supply-figures",
        "industry, 140522-2021, supply-figures",
        "science, 140522-2021, supply-figures",
        "finance, 140522-2021, supply-figures",
        "county-140522, 140522-2021, submit-annual-report",
        "county-140921, 140921-2021, confirm-figures",
        "county-140471, 140471-2021, correct-application",
        "city-140800, 140802-2021, city-review"
    })
    void everyRoleHasOpenTasks(String account, String caseKey, String step) {
        assertThat(task(account, caseKey, step)).isNotNull();
    }

    @Test
    void noWorkIsOverdueYet() {
        assertThat(tasks.createTaskQuery().list()).isNotEmpty().allSatisfy(task -> assertThat(task.getDueDate())
                .isAfter(Instant.parse("2022-03-01T01:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-140100", "city-140500", "city-140900", "city-141000", "city-140400"})
    void aCityWithoutTasksSeesTheCaseOfItsCounty(String account) {
        assertThat(get(account, "/api/cases").get("total").intValue()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140121", "140522", "140921", "141081", "140802", "140471"})
    void everyApplicationSaysThatItIsInvented(String county) {
        JsonNode file = get("bureau", "/api/cases/" + county + "-2021");

        assertThat(StreamSupport.stream(file.get("history").spliterator(), false)
                        .filter(event -> event.has("comment")))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.get("comment").textValue()).startsWith(MARK));
    }

    @Test
    void everyFigureAndTextSaysThatItIsInvented() {
        JsonNode figures = view("county-140921", "140921-2021", "confirm-figures");
        assertThat(figures.get("rows"))
                .filteredOn(row -> row.path("current").isNumber())
                .hasSize(25)
                .allSatisfy(row -> assertThat(row.get("note").textValue()).isEqualTo(MARK));

        JsonNode application =
                view("government", "141081-2021", "government-consent").get("application");
        assertThat(application.get("statement").textValue()).startsWith(MARK);
        assertThat(application.get("contactName").textValue()).startsWith("虚构");

        JsonNode problem = view("county-140802", "140802-2021", "read-answer").get("problem");
        assertThat(problem.get("content").textValue()).startsWith(MARK);
        assertThat(problem.get("answer").textValue()).startsWith(MARK);

        JsonNode claim = view("bureau", "140121-2021", "score-claim").get("claim");
        assertThat(claim.get("summary").textValue()).startsWith(MARK);
    }

    @Test
    void oneCountyIsEvaluatedAndPassesThanksToDoubleCredit() {
        JsonNode result = get("bureau", "/api/cases/140121-2021/assessments/1");

        assertThat(result.get("credits").intValue()).isEqualTo(21);
        assertThat(result.get("required").intValue()).isEqualTo(21);
        assertThat(result.get("provisional").booleanValue()).isFalse();
        assertThat(result.get("confirmed").booleanValue()).isFalse();
        assertThat(result.get("bonus").decimalValue()).isEqualByComparingTo("1.5");
    }

    @Test
    void theHistoryReadsAsItHappened() {
        assertThat(opened("140121-2021")).isBetween(NEW_YEAR, NEW_YEAR.plusSeconds(60));
        assertThat(opened("140921-2021")).isBetween(NEW_YEAR, NEW_YEAR.plusSeconds(60));
        assertThat(opened("140522-2021")).isAfter(Instant.parse("2022-02-10T03:10:00Z"));
        assertThat(history.createHistoricTaskInstanceQuery().finished().list())
                .allSatisfy(done -> assertThat(done.getAssignee()).isNotNull());
    }

    @Test
    void theStoryIsPlayedOnlyOnce() {
        long cases = history.createHistoricProcessInstanceQuery().count();
        storyteller.stop();
        storyteller.start();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(cases);
        assertThat(clock.instant()).isBefore(Instant.parse("2022-03-01T01:10:00Z"));
    }

    private Instant opened(String caseKey) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .processDefinitionKey("annual-assessment")
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("open-round")
                .singleResult()
                .getStartTime()
                .toInstant();
    }

    /** Id of an open task that is offered to the account. */
    private String task(String account, String caseKey, String step) {
        JsonNode found =
                get(account, "/engine-rest/task?processInstanceBusinessKey=" + caseKey + "&taskDefinitionKey=" + step);
        assertThat(found).as("%s of %s for %s", step, caseKey, account).isNotEmpty();
        return found.get(0).get("id").textValue();
    }

    private JsonNode view(String account, String caseKey, String step) {
        return get(account, "/api/steps/" + task(account, caseKey, step)).get("view");
    }

    private JsonNode get(String account, String path) {
        return new Programme(port).as(account).get(path).is(200).json();
    }
}
