package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens the database of each earlier release. Its cases go on with the models and forms with which they began, and come
 * to their ends. Tests of one database share a start, and each finds the database as it was after that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnH2Alone("The databases of releases are recorded on H2.")
class PreviousReleasesOnH2Test {

    private static final int TASK = 7;
    private static final int RECORD_OF_A_TASK = 19;
    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final String BUREAU = "bureau";
    private static final String APPROVAL_ALONE =
            """
            {"fields": [{"name": "decision", "type": "choice", "label": ["初审意见", "Decision"], "required": true,
              "choices": {"approve": ["同意", "Approve"]}}]}""";
    private static final Set<String> ENDS =
            Set.of("LAPSED", "WITHDRAWN", "REJECTED", "ENDED", "DESIGNATED", "NOT_DESIGNATED", "REVOKED");

    private final Map<String, Instance> started = new HashMap<>();
    private Instance application;
    private Programme programme;

    static Stream<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.sorted().toList().stream();
        }
    }

    @AfterEach
    void rest() {
        application.rest();
    }

    @AfterAll
    void stop() {
        started.values().forEach(Instance::close);
    }

    @ParameterizedTest
    @MethodSource("releases")
    @Rule("R21")
    void casesOfAnOlderReleaseHaveTheirPapersAndComeToTheirEndsOnThisOne(Path release) throws SQLException {
        open(release);
        papersOfACaseAtEachStageOpen();
        aCaseOfEachSituationComesToItsEnd();
    }

    private void aCaseOfEachSituationComesToItsEnd() {
        Collection<String> running = aCaseOfEachSituation(programme.casesAt(stage -> !ENDS.contains(stage)));
        Collection<String> ended = aCaseOfEachSituation(programme.casesAt(ENDS::contains));
        List<String> all = Stream.concat(running.stream(), ended.stream()).toList();

        Travellers travellers = new Routine(programme, all, now()).goOn();

        assertThat(running).isNotEmpty();
        assertThat(programme.casesAt("DESIGNATED"::equals))
                .containsAll(running.stream().map(travellers::whoWent).toList());
        assertThat(programme.casesAt(ENDS::contains)).containsAll(ended);
        all.stream().map(travellers::whoWent).forEach(key -> assertThat(programme
                        .as("admin")
                        .get("/engine-rest/process-instance?businessKey=" + key)
                        .json())
                .isEmpty());
        assertThat(programme.as("admin").get("/engine-rest/incident").json()).isEmpty();
    }

    private void papersOfACaseAtEachStageOpen() {
        SheetClient bureau = SheetClient.of(programme, BUREAU);
        Set<String> kinds = new HashSet<>();
        Set<String> stages = new HashSet<>();
        for (String key : programme.casesAt(stages::add)) {
            String papers = "/api/cases/" + key + "/papers";
            for (JsonNode paper :
                    programme.as(BUREAU).get(papers).is(200).json().get("items")) {
                String kind = paper.get("kind").asText();
                kinds.add(kind);
                assertThat(bureau.download(papers + "/" + kind + ".pdf"))
                        .as(key + " " + kind)
                        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(kinds).contains("application", "approval-record", "notice", "approval", "assessment-1");
    }

    /** One of these cases for each combination of open tasks and their process definitions. */
    private Collection<String> aCaseOfEachSituation(Collection<String> cases) {
        Map<Set<String>, String> situations = new HashMap<>();
        for (String key : cases) {
            Set<String> open = programme
                    .as("admin")
                    .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                    .json()
                    .valueStream()
                    .map(task -> task.get("processDefinitionId").asText().split(":")[0] + " "
                            + task.get("taskDefinitionKey").asText())
                    .collect(Collectors.toSet());
            situations.putIfAbsent(open, key);
        }
        return situations.values();
    }

    @Test
    @Rule("R21")
    void casesOfTheFirstReleaseGoOn() throws SQLException {
        open(RELEASES.resolve("0.1.0.sql.gz"));

        aDraftAndAFileAreFoundAgain();
        anObjectionSendsACaseBackToTheMeeting();
        aRoundIsReviewedAndTheCountyIsDesignated();
        aCountyThatHasBeenSilentSinceIsRecordedAsSuch();
        assertThat(timersOfTasks()).isZero();
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/filter")
                        .is(200)
                        .json()
                        .findValues("sorting"))
                .as("orders that lists keep for themselves")
                .isEmpty();
    }

    private long timersOfTasks() throws SQLException {
        try (Connection database = application.database();
                var timers = database.createStatement()
                        .executeQuery("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener'")) {
            timers.next();
            return timers.getLong(1);
        }
    }

    /** The old release gave the task two timers. Now the scan finds it. */
    private void aCountyThatHasBeenSilentSinceIsRecordedAsSuch() {
        CountyCase zone = programme.caseOf("140471", 2021).reaches("CORRECTION");

        zone.step(BUREAU, "correct-application", Map.of("absent", true, "comment", "两年未补正"));

        assertThat(zone.stage()).isNotEqualTo("CORRECTION");
    }

    /** The old model has no element for the termination. */
    @Test
    @Rule("P10")
    void theBureauEndsACreationThatWasBegunOnAnOlderRelease() throws SQLException {
        open(RELEASES.resolve("0.1.1.sql.gz"));
        CountyCase theCase = programme.caseOf("140825", 2024).reaches("CITY_REVIEW");

        programme
                .as(BUREAU)
                .post("/api/cases/140825-2024/termination", Map.of("reason", "不再符合条件"))
                .is(200);

        theCase.reaches("ENDED");
        Client county = programme.as(theCase.county());
        JsonNode shown = county.get("/api/cases/140825-2024").is(200).json();
        assertThat(shown.get("actions")).isEmpty();
        assertThat(shown.get("history").findValuesAsText("comment")).contains("不再符合条件");
        county.upload("/api/cases/140825-2024/documents", "file", "kind").is(409);
        assertThat(programme
                        .as(BUREAU)
                        .get("/api/cases/140825-2024/audit?action=terminate")
                        .is(200)
                        .json()
                        .get("items")
                        .findValuesAsText("reason"))
                .contains("不再符合条件");
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/process-instance?businessKey=140825-2024")
                        .json())
                .isEmpty();
    }

    /** The deployed fields lose the comment and the return, as if today's release had added them. */
    @Test
    @Rule("R21")
    void casesOfAnOlderReleaseGetNewFieldsAndChoices() throws SQLException {
        openChanged();
        CountyCase reviewed = programme.caseOf("140825", 2024).reaches("CITY_REVIEW");
        String task = reviewed.task(reviewed.city(), "city-review");
        Answer form = programme.as(reviewed.city()).get("/api/steps/" + task).is(200);
        assertThat(form.json().get("fields").findValuesAsText("name"))
                .containsExactly("decision", "toCorrect", "comment");
        assertThat(form.json().at("/fields/0/choices").fieldNames())
                .toIterable()
                .containsExactly("approve", "return", "reject");

        reviewed.step(reviewed.city(), "city-review", Map.of("decision", "return", "comment", "请补充材料。"))
                .reaches("CORRECTION");

        CountyCase approved = programme.caseOf("140823", 2024).reaches("DRAFT");
        approved.step(approved.county(), "prepare-application", CountyCase.application())
                .approve(approved.city(), "city-review")
                .reaches("BUREAU_REVIEW");
    }

    /** In the older release a person who claimed a task got a right of their own to it. */
    @Test
    @Rule("P10")
    void personalRightsToTasksAreRemoved() throws SQLException {
        openChanged();
        CountyCase reviewed = programme.caseOf("140825", 2024).reaches("CITY_REVIEW");
        String task = reviewed.task(reviewed.city(), "city-review");

        programme.as("statistics").get("/engine-rest/task/" + task).is(404);
        assertThat(programme
                        .as("statistics")
                        .get("/engine-rest/history/task?taskId=" + task)
                        .is(200)
                        .json())
                .isEmpty();
        reviewed.approve(reviewed.city(), "city-review").reaches("BUREAU_REVIEW");
    }

    private static void grantCityReviewsToStatistics(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (int resource : List.of(TASK, RECORD_OF_A_TASK)) {
                assertThat(statement.executeUpdate(
                                """
                                insert into ACT_RU_AUTHORIZATION
                                    (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
                                select 'own-%1$d-' || row_number() over (), 1, 1, 'statistics', %1$d, ID_, 2147483647
                                from ACT_RU_TASK where TASK_DEF_KEY_ = 'city-review'"""
                                        .formatted(resource)))
                        .isPositive();
            }
        }
    }

    private static void declare(Connection database, String step, String fields) throws SQLException {
        try (var statement = database.prepareStatement("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = ?")) {
            statement.setBytes(1, fields.getBytes(StandardCharsets.UTF_8));
            statement.setString(2, "forms/" + step + ".json");
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private OffsetDateTime now() {
        return ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toOffsetDateTime();
    }

    private void open(Path release) throws SQLException {
        open(release.toString(), release, database -> {});
    }

    private void openChanged() throws SQLException {
        open("changed", RELEASES.resolve("0.1.1.sql.gz"), database -> {
            declare(database, "city-review", APPROVAL_ALONE);
            grantCityReviewsToStatistics(database);
        });
    }

    private void open(String name, Path release, Instance.Change change) throws SQLException {
        if (!started.containsKey(name)) {
            started.put(name, Instance.on(release, change));
        }
        application = started.get(name);
        application.begin();
        programme = application.programme();
        programme.as("admin").get("/engine-rest/task/count").is(200);
    }

    private void aDraftAndAFileAreFoundAgain() {
        CountyCase zone = programme.caseOf("140471", 2021);
        String task = zone.task(zone.county(), "correct-application");
        Client clerk = programme.as(zone.county());
        assertThat(clerk.get("/api/steps/" + task).is(200).at("/draft/values/leadDepartment"))
                .isEqualTo("发布前写到一半");
        assertThat(clerk.get("/api/cases/" + zone.key() + "/documents/1")
                        .is(200)
                        .body())
                .startsWith("%PDF-1.4");
    }

    private void anObjectionSendsACaseBackToTheMeeting() {
        CountyCase yanhu = programme.caseOf("140802", 2021);
        yanhu.approve(yanhu.city(), "city-review").approve(BUREAU, "bureau-review");
        aModelWithoutAdjournmentSaysSo(yanhu);
        yanhu.approve(BUREAU, "meeting");
        yanhu.step(BUREAU, "publish-notice", Map.of("publishOn", "2022-03-01"));
        programme
                .as(BUREAU)
                .post(
                        "/api/cases/" + yanhu.key() + "/objections",
                        Map.of("name", "李四", "organisation", "某公司", "contact", "0359-0000000", "content", "数据有误"))
                .is(201);
        yanhu.step(BUREAU, "rule-objection", Map.of("decision", "uphold", "comment", "情况属实。"))
                .reaches("MEETING");
    }

    private static void aModelWithoutAdjournmentSaysSo(CountyCase meeting) {
        Answer refused = meeting.submit(
                BUREAU, "meeting", Map.of("decision", "adjourn", "until", "2099-01-01", "comment", "待核实"));

        refused.is(409);
        assertThat(refused.body()).contains("缓议");
    }

    private void aRoundIsReviewedAndTheCountyIsDesignated() {
        CountyCase qingxu = programme.caseOf("140121", 2021);
        qingxu.step(BUREAU, "score-claim", Map.of("points", 1, "comment", "成效明显"));
        confirm(qingxu);
        for (int round = 2; round <= 3; round++) {
            programme.referTo(2020 + round, 7.9).is(200);
            programme.turnClockTo((2021 + round) + "-01-01T00:00:00+08:00");
            qingxu.reaches("ROUND_" + round);
            qingxu.supplyFigures(round, round * 20_000, 0).report(List.of()).confirmFigures();
            confirm(qingxu);
        }
        qingxu.approve(BUREAU, "inspect-on-site").approve(BUREAU, "final-meeting");
        qingxu.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-02"));
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        qingxu.reaches("FINAL_CONSENT").approve("government", "final-consent");
        qingxu.step(BUREAU, "issue-designation", Map.of("documentNumber", "晋政函〔2024〕1号", "issuedOn", "2024-01-09"))
                .reaches("DESIGNATED");
    }

    private static void confirm(CountyCase reviewed) {
        reviewed.step(BUREAU, "review-assessment", Map.of("decision", "confirm", "grade", "PASS"));
    }
}
