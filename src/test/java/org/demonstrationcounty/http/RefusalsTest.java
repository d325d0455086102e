package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Client.Typed;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every interface refuses a wrong submission alike: with the contract's status, all problems at once and the reader's
 * language. Nothing is written, and the task stays open.
 */
@RunningProgramme
@Rule({"R2", "R3", "R5", "R15", "R16", "R17", "P6"})
@OnH2Alone("What is refused is never stored.")
class RefusalsTest {

    private static final String LONG = WrongSubmissions.LONG;

    /** An account with its open task. */
    private record Turn(String account, String task) {}

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private final Map<String, Turn> turns = new HashMap<>();
    private Programme programme;
    private StepInterfaces apis;
    private Tables tables;

    /** Nine counties, each at another step on 1 January 2022. */
    @BeforeAll
    void everyStepIsOpenSomewhere() {
        programme = new Programme(port);
        apis = new StepInterfaces(programme, engine);
        tables = new Tables(database, lateWork);
        List.of("140521", "140524", "140525", "140581").forEach(programme::openAccountOf);

        CountyCase reviewed = programme.caseOf("141081", 2021).toCityReview();
        CountyCase unpublished = programme.caseOf("140521", 2021).toNotice();
        CountyCase published = programme.caseOf("140121", 2021).toNotice();
        List<CountyCase> created = Stream.of("140522", "140921", "140802", "140525", "140581", "140524")
                .map(county -> programme.caseOf(county, 2021).toNotice())
                .toList();
        created.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07")));
        published.step("bureau", "publish-notice", Map.of("publishOn", "2021-12-31"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        CountyCase approved = created.get(5).reaches("CONSENT").approve("government", "government-consent");
        created.subList(0, 5).forEach(each -> each.fromConsentToCreation("2021-07-14"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        created.subList(0, 5).forEach(each -> each.reaches("ROUND_1"));
        programme
                .as("bureau")
                .post(
                        "/api/cases/140121-2021/objections",
                        Map.of("name", "李四", "organisation", "某公司", "contact", "1", "content", "异议"))
                .is(201);

        CountyCase starting = created.get(0);
        CountyCase claiming = created.get(1)
                .report(List.of(Map.of("theme", "lowCarbon", "summary", "低碳园区")))
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        CountyCase provisional = created.get(2).report(List.of());
        Programme.DEPARTMENTS.stream()
                .filter(department -> !department.equals("finance"))
                .forEach(department ->
                        provisional.step(department, "supply-figures", provisional.figures(department, 1, 2000, 1000)));
        provisional
                .step("finance", "supply-figures", Map.of("figures", Map.of()))
                .confirmFigures();
        CountyCase failed = created.get(3)
                .report(List.of())
                .supplyFigures(1, 0, 1000)
                .confirmFigures()
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "FAIL"));
        CountyCase supplied = created.get(4).supplyFigures(1, 2000, 1000);
        CountyCase drafting = programme.caseOf("140471", 2022).toDraft();

        turn(drafting, "county-140471", "prepare-application");
        turn(reviewed, "city-141000", "city-review");
        turn(unpublished, "bureau", "publish-notice");
        turn(approved, "bureau", "issue-approval");
        turn(published, "bureau", "rule-objection");
        turn(starting, "statistics", "supply-figures");
        turn(starting, "county-140522", "submit-annual-report");
        turn(supplied, "county-140581", "confirm-figures");
        turn(claiming, "bureau", "score-claim");
        turn(provisional, "bureau", "review-assessment");
        turn(failed, "bureau", "decide-failed-round");
    }

    private void turn(CountyCase theCase, String account, String step) {
        turns.put(step, new Turn(account, theCase.task(account, step)));
    }

    @ParameterizedTest(name = "{1} by {0}")
    @MethodSource("submissionsByEveryDoor")
    void aWrongSubmissionIsRefused(StepInterface api, Wrong wrong) {
        Turn turn = turns.get(wrong.step());
        Map<String, Long> before = tables.rows();

        for (String language : new String[] {null, "en"}) {
            Answer answer = apis.submit(api, turn.account(), turn.task(), wrong.fields(), language);

            assertNamesEveryProblem(api, wrong, answer, language);
        }

        assertThat(tables.rows()).isEqualTo(before);
        assertStillOpen(turn);
    }

    @ParameterizedTest(name = "{1} by {0}")
    @MethodSource("startsByEveryDoor")
    void aWrongApplicationIsRefused(StepInterface api, Wrong wrong) {
        Map<String, Long> before = tables.rows();

        for (String language : new String[] {null, "en"}) {
            Answer answer = apis.start(api, "county-140471", "demonstration-county", wrong.fields(), language);

            assertNamesEveryProblem(api, wrong, answer, language);
        }

        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1} by {0}")
    @MethodSource("foreignersByEveryDoor")
    void theRightIsCheckedBeforeTheFields(StepInterface api, String account) {
        for (Turn turn : turns.values()) {
            if (isNotTheirs(account, turn)) {
                Map<String, Long> before = tables.rows();
                Answer answer = apis.submit(api, account, turn.task(), Map.of("nonsense", LONG), null);

                assertThat(answer.status())
                        .as("%s at %s: %s", account, turn, answer.body())
                        .isIn(403, 404);
                assertThat(tables.rows()).isEqualTo(before);
                assertStillOpen(turn);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StepInterface.class)
    void anAdministratorDoesNoStepEvenWithCorrectFields(StepInterface api) {
        Turn review = turns.get("city-review");

        apis.submit(api, "admin", review.task(), Map.of("decision", "approve"), null)
                .is(403);
        assertStillOpen(review);
    }

    @ParameterizedTest
    @EnumSource(StepInterface.class)
    void nobodyAppliesForAnotherCounty(StepInterface api) {
        Map<String, Long> before = tables.rows();
        Map<String, Object> foreign = Map.of("countyKey", "140922", "applicationYear", 2022, "nonsense", 1);

        for (String account : List.of("county-140471", "city-140900", "bureau", "government", "statistics", "admin")) {
            apis.start(api, account, "demonstration-county", foreign, null).is(403);
        }
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(StepInterface.class)
    void theRightIsCheckedBeforeTheTypesOfValues(StepInterface api) {
        Turn review = turns.get("city-review");

        apis.submit(api, "bureau", review.task(), Map.of("decision", new Typed("Long", 1.5)), null)
                .is(403);
    }

    @ParameterizedTest
    @EnumSource(StepInterface.class)
    void aTaskThatDoesNotExistIsNotFound(StepInterface api) {
        Answer answer = apis.submit(api, "bureau", "no-such-task", Map.of("decision", "approve"), null)
                .is(404);

        assertThat(answer.at("/message")).endsWith("没有这项待办任务。");
    }

    @ParameterizedTest
    @EnumSource(StepInterface.class)
    void aCompletedTaskIsAConflict(StepInterface api) {
        String done = programme
                .as("bureau")
                .get("/engine-rest/history/task?taskDefinitionKey=meeting&processInstanceBusinessKey=140522-2021")
                .is(200)
                .each("id")
                .get(0);

        Answer answer = apis.submit(api, "bureau", done, Map.of("decision", "approve"), "en")
                .is(409);

        assertThat(answer.at("/message")).contains("This task was submitted by");
        apis.submit(api, "county-140921", done, Map.of("decision", "approve"), null)
                .is(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Object | rO0ABQ==      | publishOn: 类型不对",
                "Bytes  | AAAA          | publishOn: 类型不对",
                "File   | AAAA          | publishOn: 类型不对",
                "Date   | 2022-02-03T00:00:00.000+0800 | publishOn: 类型不对",
                "Long   | 5             | publishOn: 类型不对",
                "Rock   | 5             | publishOn: 类型不对"
            })
    void aValueOfAForeignTypeIsRefused(String type, String value, String message) {
        Map<String, Object> variable = Map.of(
                "value",
                value,
                "type",
                type,
                "valueInfo",
                Map.of(
                        "objectTypeName",
                        "x",
                        "serializationDataFormat",
                        "application/x-java-serialized-object",
                        "filename",
                        "x"));
        String task = "/engine-rest/task/" + turns.get("publish-notice").task();

        for (String action : List.of("/submit-form", "/complete")) {
            Answer answer = programme
                    .as("bureau")
                    .post(task + action, Map.of("variables", Map.of("publishOn", variable)))
                    .is(400);
            assertThat(answer.at("/message")).contains(message);
        }
        assertThat(programme
                        .as("county-140471")
                        .post(
                                "/engine-rest/process-definition/key/demonstration-county/submit-form",
                                Map.of("variables", Map.of("countyKey", variable)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theRestInterfaceAnswersItsOwnBadRequestsWith400() {
        Client bureau = programme.as("bureau");
        String task = "/engine-rest/task/" + turns.get("publish-notice").task();

        bureau.get("/engine-rest/task?sortBy=foo&sortOrder=asc").is(400);
        bureau.post(task + "/complete", "{\"variables\": ").is(400);
        bureau.post(task + "/complete", "[]").is(400);
        for (String nothing : new String[] {null, "", " ", "null", "{}"}) {
            bureau.post(task + "/submit-form", nothing).is(400);
            bureau.post(task + "/complete", nothing).is(400);
        }
        programme
                .as("county-140581")
                .post("/engine-rest/process-definition/key/demonstration-county/submit-form", "null")
                .is(400);
        bureau.post("/engine-rest/process-definition/key/no-such-process/submit-form", "{}")
                .is(404);
        bureau.get("/engine-rest/task/no-such-task").is(404);
        bureau.get("/api/steps/no-such-task").is(404);
    }

    @Test
    void theEnginesOwnRefusalsAreInWordsWithACode() {
        String task = "/engine-rest/task/" + turns.get("publish-notice").task();
        Map<String, String> nothing = Map.of();

        Answer notTheirs =
                programme.as("county-140921").post(task + "/complete", nothing).is(403);
        assertThat(notTheirs.at("/message")).isEqualTo("这一步不由您所在的单位办理。");
        assertThat(notTheirs.at("/problems/0/code")).isEqualTo("step.not-yours");
        Answer notClaimed = programme
                .as("county-140921")
                .post(task + "/claim", Map.of("userId", "county-140921"))
                .is(403);
        assertThat(notClaimed.at("/message")).isEqualTo("您没有这项操作的权限。");
        assertThat(notClaimed.at("/problems/0/code")).isEqualTo("engine.no-right");
        Answer closed = programme
                .as("bureau")
                .post("/engine-rest/message", Map.of("messageName", "x"))
                .is(403);
        assertThat(closed.at("/message")).isEqualTo("此操作不对用户开放。");
        assertThat(closed.at("/problems/0/code")).isEqualTo("door.closed");
        Answer unknown =
                programme.as("bureau").get("/engine-rest/task/no-such-task").is(404);
        assertThat(unknown.at("/message")).isEqualTo("没有找到所要的内容，可能已经办结或者不存在。");
        assertThat(unknown.at("/engine")).contains("no-such-task");
        assertThat(unknown.at("/problems/0/code")).isEqualTo("engine.not-found");
        Answer unsorted = programme
                .as("bureau")
                .with("Accept-Language", "en")
                .get("/engine-rest/task?sortBy=foo&sortOrder=asc")
                .is(400);
        assertThat(unsorted.at("/message")).isEqualTo("The request is wrong and cannot be carried out.");
        assertThat(unsorted.at("/engine")).contains("foo");
        assertThat(unsorted.at("/problems/0/code")).isEqualTo("engine.refused");
    }

    private void assertNamesEveryProblem(StepInterface api, Wrong wrong, Answer answer, String language) {
        answer.is(400);
        String message = answer.at("/message");
        if (!api.isJava()) {
            assertTellsThemOneByOne(wrong, answer, message);
        }
        assertThat(message).contains(wrong.wordsIn(language).toList());
        assertThat(message.split("; "))
                .as(message)
                .hasSizeGreaterThanOrEqualTo(wrong.problems().size());
        assertThat(answer.body()).doesNotContain("Exception:", "\\tat ");
    }

    private static void assertTellsThemOneByOne(Wrong wrong, Answer answer, String message) {
        JsonNode problems = answer.json().path("problems");
        assertThat(problems.valueStream()
                        .map(problem -> problem.path("field").asText() + " "
                                + problem.path("code").asText()))
                .as(answer.body())
                .containsAll(wrong.problems());
        problems.forEach(
                problem -> assertThat(message).contains(problem.path("message").asText()));
        assertThat(answer.at("/type")).isNotEmpty();
    }

    private void assertStillOpen(Turn turn) {
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/task/" + turn.task())
                        .is(200)
                        .at("/id"))
                .isEqualTo(turn.task());
    }

    private static boolean isNotTheirs(String account, Turn turn) {
        return !turn.account().equals(account.replace("-2", ""));
    }

    static Stream<Arguments> submissionsByEveryDoor() {
        return byEveryDoor(WrongSubmissions.OF_STEPS);
    }

    static Stream<Arguments> startsByEveryDoor() {
        return byEveryDoor(WrongSubmissions.OF_STARTS);
    }

    static Stream<Arguments> foreignersByEveryDoor() {
        return byEveryDoor(List.of("county-140921", "city-140800", "industry", "bureau", "government", "admin"));
    }

    private static Stream<Arguments> byEveryDoor(List<?> rows) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(StepInterface.values()).map(api -> Arguments.of(api, row)));
    }
}
