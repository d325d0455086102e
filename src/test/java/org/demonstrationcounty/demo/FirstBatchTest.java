package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The scenario that a demonstration starts with, as a visitor meets it; those who work come last. */
@RunningFirstBatch
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OnBothDatabases
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

    @Autowired
    ObjectMapper mapper;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    @Order(1)
    void itOpensOnTheFirstOfMarch2022AndTimeRunsOn() throws Exception {
        Instant shown = clock.instant();
        assertThat(shown).isBetween(Instant.parse("2022-03-01T01:00:00Z"), Instant.parse("2022-03-01T01:10:00Z"));
        Thread.sleep(5);
        assertThat(clock.instant()).isAfter(shown);
        assertThat(jobExecutor.isActive()).isTrue();
    }

    @Test
    @Order(1)
    void whatWasDueIsDoneAndNothingWaitsForTheJobExecutor() {
        assertThat(management.createJobQuery().executable().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "140121-2021, ROUND_1, 1",
        "140522-2021, ROUND_1, 1",
        "140921-2021, ROUND_1, 1",
        "141081-2021, CONSENT, 0",
        "140802-2021, CITY_REVIEW, 0",
        "140471-2021, CORRECTION, 0"
    })
    void everyCountyStandsWhereItIsSaidToStand(String caseKey, String stage, int round) throws Exception {
        JsonNode file = get("bureau", "/api/cases/" + caseKey);

        assertThat(file.get("stage").textValue()).isEqualTo(stage);
        assertThat(file.get("round").intValue()).isEqualTo(round);
        assertThat(file.get("openedAt").textValue()).startsWith("2021-0");
    }

    @ParameterizedTest
    @Order(1)
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
    void everyRoleHasWorkWaiting(String account, String caseKey, String step) throws Exception {
        assertThat(task(account, caseKey, step)).isNotNull();
    }

    @Test
    @Order(1)
    void noWorkIsOverdueYet() {
        assertThat(tasks.createTaskQuery().list()).isNotEmpty().allSatisfy(task -> assertThat(task.getDueDate())
                .isAfter(Instant.parse("2022-03-01T01:00:00Z")));
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"city-140100", "city-140500", "city-140900", "city-141000", "city-140400"})
    void aCityWithoutWorkSeesHowItsCountyGetsOn(String account) throws Exception {
        assertThat(get(account, "/api/cases").get("total").intValue()).isOne();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"140121", "140522", "140921", "141081", "140802", "140471"})
    void everyApplicationSaysThatItIsInvented(String county) throws Exception {
        JsonNode file = get("bureau", "/api/cases/" + county + "-2021");

        assertThat(StreamSupport.stream(file.get("history").spliterator(), false)
                        .filter(event -> event.has("comment")))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.get("comment").textValue()).startsWith(MARK));
    }

    @Test
    @Order(1)
    void everyFigureAndTextSaysThatItIsInvented() throws Exception {
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
    @Order(1)
    void oneCountyIsEvaluatedAndPassesByWhatGrowthCountsDouble() throws Exception {
        JsonNode result = get("bureau", "/api/cases/140121-2021/assessments/1");

        assertThat(result.get("credits").intValue()).isEqualTo(21);
        assertThat(result.get("required").intValue()).isEqualTo(21);
        assertThat(result.get("provisional").booleanValue()).isFalse();
        assertThat(result.get("confirmed").booleanValue()).isFalse();
        assertThat(result.get("bonus").decimalValue()).isEqualByComparingTo("1.5");
    }

    @Test
    @Order(1)
    void theHistoryReadsAsItHappened() {
        assertThat(opened("140121-2021")).isBetween(NEW_YEAR, NEW_YEAR.plusSeconds(60));
        assertThat(opened("140921-2021")).isBetween(NEW_YEAR, NEW_YEAR.plusSeconds(60));
        assertThat(opened("140522-2021")).isAfter(Instant.parse("2022-02-10T03:10:00Z"));
        assertThat(history.createHistoricTaskInstanceQuery().finished().list())
                .allSatisfy(done -> assertThat(done.getAssignee()).isNotNull());
    }

    @Test
    @Order(1)
    void aStoryIsToldOnce() {
        long cases = history.createHistoricProcessInstanceQuery().count();
        storyteller.stop();
        storyteller.start();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(cases);
        assertThat(clock.instant()).isBefore(Instant.parse("2022-03-01T01:10:00Z"));
    }

    @Test
    @Order(2)
    void theCityApprovesAndTheBureauHasTheCase() throws Exception {
        HttpResponse<String> answer = submit(
                "city-140800",
                task("city-140800", "140802-2021", "city-review"),
                Map.of("decision", "approve", "comment", "同意上报"));

        assertThat(answer.statusCode()).isBetween(200, 299);
        assertThat(task("bureau", "140802-2021", "bureau-review")).isNotNull();
    }

    @Test
    @Order(2)
    void theBureauScoresTheLastClaimAndReviewsTheRound() throws Exception {
        submit("bureau", task("bureau", "140121-2021", "score-claim"), Map.of("points", 1, "comment", "证据充分"));

        HttpResponse<String> answer = submit(
                "bureau-2",
                task("bureau-2", "140121-2021", "review-assessment"),
                Map.of("decision", "confirm", "grade", "GOOD"));

        assertThat(answer.statusCode()).isBetween(200, 299);
        assertThat(get("county-140121", "/api/cases/140121-2021").get("stage").textValue())
                .isEqualTo("CREATION");
        assertThat(get("county-140121", "/api/rankings/2021").toString()).contains("清徐县");
    }

    @Test
    @Order(2)
    void theCountyConfirmsItsFigures() throws Exception {
        HttpResponse<String> answer = submit(
                "county-140921",
                task("county-140921", "140921-2021", "confirm-figures"),
                Map.of("decision", "confirm"));

        assertThat(answer.statusCode()).isBetween(200, 299);
        assertThat(task("bureau", "140921-2021", "score-claim")).isNotNull();
    }

    @Test
    @Order(3)
    void aCountyAppliesFor2022OnceItsCaseOf2021IsWithdrawn() throws Exception {
        String account = "county-140471";
        Map<String, Object> application = Map.of("countyKey", "140471", "applicationYear", 2022);
        assertThat(apply(account, application).statusCode()).isEqualTo(400);

        send(account, "POST", "/api/cases/140471-2021/withdrawal", Map.of("reason", "重新申报"));

        assertThat(apply(account, application).statusCode()).isEqualTo(200);
        assertThat(task(account, "140471-2022", "prepare-application")).isNotNull();
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

    private HttpResponse<String> apply(String account, Map<String, Object> fields) throws Exception {
        return send(
                account, "POST", "/engine-rest/process-definition/key/demonstration-county/submit-form", typed(fields));
    }

    /** Id of an open task that is offered to the account. */
    private String task(String account, String caseKey, String step) throws Exception {
        JsonNode found =
                get(account, "/engine-rest/task?processInstanceBusinessKey=" + caseKey + "&taskDefinitionKey=" + step);
        assertThat(found).as("%s of %s for %s", step, caseKey, account).isNotEmpty();
        return found.get(0).get("id").textValue();
    }

    private JsonNode view(String account, String caseKey, String step) throws Exception {
        return get(account, "/api/steps/" + task(account, caseKey, step)).get("view");
    }

    private HttpResponse<String> submit(String account, String task, Map<String, Object> fields) throws Exception {
        return send(account, "POST", "/engine-rest/task/" + task + "/submit-form", typed(fields));
    }

    private static Map<String, Object> typed(Map<String, Object> fields) {
        return Map.of(
                "variables",
                fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue()))));
    }

    private JsonNode get(String account, String path) throws Exception {
        HttpResponse<String> answer = send(account, "GET", path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return mapper.readTree(answer.body());
    }

    private HttpResponse<String> send(String account, String method, String path, Object body) throws Exception {
        byte[] credentials = (account + ":Demonstration-1").getBytes(StandardCharsets.UTF_8);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(credentials))
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        body == null
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofString(mapper.writeValueAsString(body)))
                                .build(),
                        BodyHandlers.ofString());
    }
}
