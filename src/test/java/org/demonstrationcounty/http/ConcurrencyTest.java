package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of people who act at the same moment, each succeeds or is told that somebody else was first. Nobody gets a fault. */
@RunningProgramme
@OnBothDatabases
class ConcurrencyTest {

    private static final int AT_ONCE = 12;

    /** 陵川, of which the notice is about to be published. */
    private static final String UNDER_NOTICE = "140524";

    @LocalServerPort
    int port;

    private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    private Programme programme;
    private List<CountyCase> inRound1;

    /** 阳城 and 定襄 wait for the figures of their first round; three others wait for a review. */
    @BeforeAll
    void casesAreRunning() {
        programme = new Programme(port);
        inRound1 = Stream.of("140522", "140921")
                .map(county -> programme.caseOf(county, 2021).toNotice())
                .toList();
        inRound1.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07")));
        Stream.of("140802", "141081")
                .forEach(county -> programme.caseOf(county, 2021).toBureauReview());
        programme.caseOf("140121", 2021).toCityReview();
        programme.openAccountOf(UNDER_NOTICE);
        programme.caseOf(UNDER_NOTICE, 2021).toNotice();
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        inRound1.forEach(each -> each.fromConsentToCreation("2021-07-14"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        inRound1.forEach(each -> each.reaches("ROUND_1"));
    }

    @AfterAll
    void release() {
        clients.shutdownNow();
    }

    @Test
    @Rule("R5")
    void sixDepartmentsAnswerForTwoCountiesAtTheSameMoment() {
        List<Supplier<Answer>> submissions = inRound1.stream()
                .flatMap(each -> Programme.DEPARTMENTS.stream().map(department -> supply(each, department)))
                .toList();

        assertThat(atOnce(submissions)).extracting(Answer::status).containsOnly(204);

        for (CountyCase each : inRound1) {
            assertThat(each.open("admin", "supply-figures")).isEmpty();
            assertThat(each.open(each.county(), "confirm-figures")).hasSize(1);
        }
    }

    /** A call for which everything else has been looked up before. */
    private Supplier<Answer> supply(CountyCase theCase, String department) {
        String path = "/engine-rest/task/" + theCase.task(department, "supply-figures") + "/submit-form";
        Map<String, Object> fields = Client.variables(theCase.figures(department, 1, 2000, 1000));
        Client client = programme.as(department);
        return () -> client.post(path, fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"140802", "141081"})
    void ifTwoOfficialsSubmitOneTaskOneIsFirst(String county) {
        CountyCase theCase = programme.caseOf(county, 2021);
        String path = "/engine-rest/task/" + theCase.task("bureau", "bureau-review") + "/complete";
        Map<String, Object> approval = Client.variables(Map.of("decision", "approve"));

        List<Answer> answers = atOnce(Stream.of("bureau", "bureau-2")
                .map(programme::as)
                .<Supplier<Answer>>map(client -> () -> client.post(path, approval))
                .toList());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(theCase.stage()).isEqualTo("MEETING");
        assertThat(theCase.file().get("history").valueStream().filter(event -> event.path("step")
                        .asText()
                        .equals("bureau-review")))
                .hasSize(1);
    }

    /** If each ruling took the other objection for open, nobody would send the case back. */
    @Test
    @Rule("P3")
    void exactlyOneOfTheRulingsAtOnceIsTheLastAndANewObjectionIsInTimeOrRefused() {
        CountyCase theCase = programme.caseOf(UNDER_NOTICE, 2021);
        theCase.step("bureau", "publish-notice", Map.of("publishOn", "2022-01-01"));
        Client bureau = programme.as("bureau");
        Map<String, String> objection =
                Map.of("name", "王某", "organisation", "某公司", "contact", "0356-0000000", "content", "数据不实");
        IntStream.range(0, 6).forEach(any -> bureau.post("/api/cases/" + theCase.key() + "/objections", objection)
                .is(201));
        Map<String, Object> upheld = Client.variables(Map.of("decision", "uphold", "comment", "属实"));
        Supplier<Answer> another = () -> bureau.post("/api/cases/" + theCase.key() + "/objections", objection);
        Stream<Supplier<Answer>> rulings = theCase.open("bureau", "rule-objection").stream()
                .map(task -> () -> bureau.post("/engine-rest/task/" + task + "/submit-form", upheld));

        List<Answer> answers = atOnce(Stream.concat(Stream.of(another), rulings).toList());

        assertThat(answers).hasSize(7);
        assertThat(answers.subList(1, 7)).extracting(Answer::status).containsOnly(204);
        assertThat(answers.get(0).status()).as(answers.get(0).body()).isIn(201, 409);
        if (answers.get(0).status() == 201) {
            assertThat(theCase.stage()).isEqualTo("NOTICE");
            theCase.step("bureau", "rule-objection", Map.of("decision", "dismiss"));
        }
        assertThat(theCase.stage()).isEqualTo("MEETING");
        assertThat(theCase.open("bureau", "rule-objection")).isEmpty();
    }

    @Test
    @Rule("R2")
    void aCountyThatAppliesTwiceAtOnceHasOneCase() {
        CountyCase zone = programme.caseOf("140471", 2022);

        List<Answer> answers = atOnce(List.of(zone::apply, zone::apply, zone::apply));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answers).extracting(Answer::status).allSatisfy(status -> assertThat(status)
                .isIn(200, 400, 409));
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/process-instance?rootProcessInstances=true&businessKey=140471-2022")
                        .json())
                .hasSize(1);
    }

    @Test
    @Rule("R1")
    void aWithdrawalAndAReviewAtOnceBothGetAClearAnswer() {
        CountyCase theCase = programme.caseOf("140121", 2021);
        String task = theCase.task("city-140100", "city-review");

        List<Answer> answers = atOnce(List.of(
                () -> programme
                        .as("county-140121")
                        .post("/api/cases/140121-2021/withdrawal", Map.of("reason", "条件不成熟")),
                () -> programme
                        .as("city-140100")
                        .post(
                                "/engine-rest/task/" + task + "/complete",
                                Client.variables(Map.of("decision", "approve")))));

        assertThat(answers.get(0).status()).as(answers.get(0).body()).isIn(200, 409);
        assertThat(answers.get(1).status()).as(answers.get(1).body()).isIn(204, 404, 409);
        assertThat(theCase.stage()).isEqualTo(answers.get(0).status() == 200 ? "WITHDRAWN" : "BUREAU_REVIEW");
    }

    @Test
    @Rule("P10")
    void anAccountThatSeveralOpenAtOnceIsOpenedOnce() {
        Map<String, Object> account = Map.of(
                "account",
                "at.once",
                "family",
                "赵",
                "given",
                "六",
                "offices",
                List.of("bureau"),
                "password",
                Client.PASSWORD);

        List<Answer> answers = atOnce(IntStream.range(0, 4)
                .<Supplier<Answer>>mapToObj(any -> () -> programme.as("admin").post("/api/accounts", account))
                .toList());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("account.exists"));
    }

    /** Starts all calls together. */
    private List<Answer> atOnce(List<Supplier<Answer>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<Future<Answer>> answers = calls.stream()
                .map(call -> clients.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return call.get();
                }))
                .toList();
        return answers.stream().map(ConcurrencyTest::answered).toList();
    }

    private static Answer answered(Future<Answer> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
