package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
import org.springframework.test.context.TestPropertySource;

/** The bureau and the government do a step for several cases in one act: each by its own rules, all or none. */
@RunningProgramme
@TestPropertySource(properties = "programme.four-eyes=true")
@OnBothDatabases
class BatchTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private Tables tables;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase atMeeting;
    private CountyCase contested;
    private CountyCase atItsCity;
    private CountyCase shared;
    private CountyCase free;

    /**
     * Two pairs of counties wait for the meeting, and one pair for the government. The account {@code bureau-2} belongs
     * to both offices.
     */
    @BeforeAll
    void casesWait() {
        programme = new Programme(port);
        tables = new Tables(database, lateWork);
        List.of("140521", "140524", "140525", "140581", "140122").forEach(programme::openAccountOf);
        programme
                .as("admin")
                .put("/engine-rest/group/government/members/bureau-2", null)
                .is(204);
        yangcheng = programme.caseOf("140522", 2021).toMeeting();
        qingxu = programme.caseOf("140121", 2021).toMeeting();
        atMeeting = programme.caseOf("140521", 2021).toMeeting();
        contested = programme.caseOf("140122", 2021).toMeeting();
        atItsCity = programme.caseOf("140524", 2021).toCityReview();
        shared = programme.caseOf("140525", 2021).toMeeting().approve("bureau-2", "meeting");
        free = programme.caseOf("140581", 2021).toMeeting().approve("bureau", "meeting");
        publish("2021-03-02", shared, free);
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        shared.reaches("CONSENT");
        free.reaches("CONSENT");
    }

    @Test
    @Rule({"P2", "P12"})
    void theMeetingTheGovernmentAndTheBureauSettleTwoCountiesInThreeActs() {
        List<String> both = List.of(qingxu.key(), yangcheng.key());
        JsonNode meeting = waiting("bureau", "meeting");
        assertThat(meeting.at("/name").asText()).isEqualTo("会议研究");
        assertThat(meeting.get("cases").findValuesAsText("caseKey")).containsAll(both);
        assertThat(meeting.get("fields").findValuesAsText("name")).containsExactly("decision", "until", "comment");

        JsonNode decided = act("bureau", "meeting", both, Map.of("decision", "approve", "comment", "一致同意。"))
                .is(200)
                .json();

        assertThat(decided.get("items").findValuesAsText("stage")).containsExactly("NOTICE", "NOTICE");
        assertThat(decisionsOf(yangcheng, "meeting")).containsExactly("approve 一致同意。");
        assertThat(decisionsOf(qingxu, "meeting")).containsExactly("approve 一致同意。");
        decided.get("items").forEach(each -> programme
                .as("bureau")
                .get("/api/receipts/" + each.get("receipt").asText())
                .is(200));
        publish("2021-03-10", yangcheng, qingxu);
        programme.turnClockTo("2021-03-20T00:00:00+08:00");
        yangcheng.reaches("CONSENT");
        qingxu.reaches("CONSENT");
        act("government", "government-consent", both, APPROVE).is(200);
        act("bureau", "issue-approval", both, Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-03-20"))
                .is(200);

        assertThat(List.of(yangcheng.stage(), qingxu.stage())).containsExactly("CREATION", "CREATION");
    }

    @Test
    void everyProblemOfEveryCaseIsToldAndNothingIsWritten() {
        List<String> asked = List.of(atMeeting.key(), atItsCity.key(), "999999-2021");
        Map<String, Long> before = tables.rows();

        Answer refused = act("bureau", "meeting", asked, Map.of("decision", "adjourn", "until", "2021-01-01"));

        assertThat(problems(refused))
                .containsExactlyInAnyOrder(
                        "caseKeys[0].until date.not-after-today",
                        "caseKeys[0].comment field.missing",
                        "caseKeys[1] batch.not-waiting",
                        "caseKeys[2] batch.not-waiting");
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(atMeeting.stage()).isEqualTo("MEETING");
    }

    @Test
    void aProblemThatEveryCaseHasStandsAtTheField() {
        List<String> both = List.of(shared.key(), free.key());

        assertThat(problems(
                        act("government", "government-consent", both, Map.of("decision", "reject", "colour", "red"))))
                .containsExactlyInAnyOrder("comment field.missing", "colour field.unknown");
        assertThat(problems(act("government", "government-consent", both, Map.of("decision", Map.of(), "comment", 5))))
                .contains("decision field.type", "comment field.type");
        assertThat(problems(act("bureau", "meeting", List.of(), APPROVE))).containsExactly("caseKeys field.missing");
        assertThat(problems(act("government", "government-consent", List.of(free.key(), free.key()), APPROVE)))
                .containsExactly("caseKeys[1] field.duplicate");
        assertThat(problems(act(
                        "government",
                        "government-consent",
                        List.of(free.key(), free.key()),
                        Map.of("decision", "reject", "colour", "red"))))
                .containsExactlyInAnyOrder(
                        "caseKeys[1] field.duplicate", "comment field.missing", "colour field.unknown");
        assertThat(problems(programme.as("bureau").post("/api/batches/meeting", Map.of())))
                .containsExactlyInAnyOrder("caseKeys field.missing", "fields field.missing");
    }

    @Test
    void aChoiceThatTheStepDoesNotHaveIsToldInTheWordsOfTheForm() {
        Answer refused = act("government", "government-consent", List.of(free.key()), Map.of("decision", "perhaps"));

        assertThat(refused.is(400).at("/errors/0/message")).isEqualTo("只能选择：同意、退回会议研究、不同意。");
        assertThat(act("government", "government-consent", List.of(free.key()), Map.of("decision", Map.of()))
                        .at("/errors/0/message"))
                .isEqualTo("类型不对，应为选项。");
    }

    @Test
    @Rule("P13")
    void aUserWhoDecidedOnAnotherLevelIsRefusedBesideTheCase() {
        Answer refused = act("bureau-2", "government-consent", List.of(free.key(), shared.key()), APPROVE);

        assertThat(problems(refused)).containsExactly("caseKeys[1] review.other-level");
        assertThat(free.stage()).isEqualTo("CONSENT");
    }

    @Test
    void twoBatchesOfTheSameCasesAtOnceAreDoneOnce() throws Exception {
        List<String> keys = List.of(contested.key());

        List<CompletableFuture<Integer>> both = Stream.of("bureau", "bureau-2")
                .map(account -> CompletableFuture.supplyAsync(
                        () -> act(account, "meeting", keys, APPROVE).status()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 400);
        assertThat(decisionsOf(contested, "meeting")).hasSize(1);
    }

    @ParameterizedTest(name = "{1} by {0}")
    @CsvSource({"bureau,review-assessment,404", "bureau,nothing,404", "bureau,government-consent,400", "sme,meeting,403"
    })
    void onlyStepsThatTheModelOffersAndOfOnesOwnOfficeAreDone(String account, String step, int status) {
        act(account, step, List.of(atMeeting.key()), APPROVE).is(status);
    }

    private void publish(String day, CountyCase... cases) {
        List<String> keys = Stream.of(cases).map(CountyCase::key).toList();
        programme
                .as("bureau")
                .post("/api/notices", Map.of("caseKeys", keys, "publishOn", day))
                .is(200);
    }

    private JsonNode waiting(String account, String step) {
        return programme
                .as(account)
                .get("/api/batches")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Answer act(String account, String step, List<String> caseKeys, Map<String, ?> fields) {
        return programme.as(account).post("/api/batches/" + step, Map.of("caseKeys", caseKeys, "fields", fields));
    }

    private static List<String> problems(Answer refused) {
        return refused.is(400)
                .json()
                .get("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asText() + " " + error.get("code").asText())
                .toList();
    }

    private static List<String> decisionsOf(CountyCase of, String step) {
        return of.file()
                .get("history")
                .valueStream()
                .filter(event -> event.path("step").asText().equals(step))
                .map(event -> event.get("decision").asText() + " "
                        + event.path("comment").asText())
                .toList();
    }
}
