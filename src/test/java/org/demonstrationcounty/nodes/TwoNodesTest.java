package org.demonstrationcounty.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.demonstrationcounty.database.EmbeddedPostgresServer;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two nodes work on two hundred cases in one PostgreSQL database. Each node is killed once in the middle of work, one
 * while it fires timers, the other while departments submit. In the end every case has gone through the same stages
 * once.
 */
@Tag("nodes")
@OnPostgresAlone("Several nodes share a PostgreSQL; H2 belongs to one.")
class TwoNodesTest {

    private static final int CASES = 200;
    private static final String CLERK = "county-140522";
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Map<String, Object> database = EmbeddedPostgresServer.newDatabase();
    private final Node first = new Node("first", database);
    private final Node second = new Node("second", database);
    private final Ledger ledger = new Ledger(database);
    private final Officials officials = new Officials(List.of(first, second), 6);
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @BeforeEach
    void start() {
        first.start();
        second.start();
        figures.put("seconds", System.nanoTime());
    }

    @AfterEach
    void stop() {
        officials.close();
        first.kill();
        second.kill();
    }

    @Test
    void killedNodesLoseNothingAndRepeatNothing() {
        theCountiesApply();
        theNoticesEndOnTime();
        theFirstNodeIsKilledWhileRoundsOpen();
        theSecondNodeIsKilledWhileDepartmentsSubmit();
        theRoundsFailAndTheCasesEnd();

        assertThat(ledger.casesIn("ENDED")).isEqualTo(CASES);
        assertThat(ledger.ways())
                .containsExactly(
                        "DRAFT CITY_REVIEW BUREAU_REVIEW MEETING NOTICE CONSENT APPROVAL CREATION ROUND_1 ENDED");
        assertThat(ledger.rowsPerCase("assessment_round")).containsExactly(1);
        assertThat(ledger.rowsPerCase("supplied_figure")).hasSize(1);
        assertThat(ledger.rowsPerCase("annual_report")).containsExactly(1);
        assertThat(ledger.rowsPerCase("evaluation")).containsExactly(2);
        assertThat(ledger.rowsPerCase("decision")).hasSize(1);
        assertThat(ledger.instancesRunning()).isZero();
        assertThat(ledger.incidents()).isZero();
        assertThat(ledger.jobsWithoutRetries()).isZero();
        assertThat(ledger.timersFiredTwice()).isZero();
        report();
    }

    private void theCountiesApply() {
        Client admin = first.as("admin");
        List<String> counties = IntStream.rangeClosed(1001, 1000 + CASES)
                .mapToObj(number -> "99" + number)
                .toList();
        counties.forEach(county -> admin.put("/engine-rest/group/county-" + county + "/members/" + CLERK, null)
                .is(204));
        officials.all(counties, TwoNodesTest::application);
        officials.complete(CLERK, "prepare-application", CountyCase.application());
        approve("city-140500", "city-review");
        approve("bureau", "bureau-review");
        approve("bureau", "meeting");
        officials.complete("bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
        assertThat(ledger.casesIn("NOTICE")).isEqualTo(CASES);
    }

    private void theNoticesEndOnTime() {
        turnClocksTo("2021-03-06T00:00:00+08:00");
        reach("CONSENT");
        approve("government", "government-consent");
        officials.complete(
                "bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-03-06"));
        assertThat(ledger.casesIn("CREATION")).isEqualTo(CASES);
    }

    private void theFirstNodeIsKilledWhileRoundsOpen() {
        turnClocksTo("2022-01-01T00:00:00+08:00");
        await().pollInterval(Duration.ofMillis(10)).atMost(LONG).until(() -> ledger.casesIn("ROUND_1") >= CASES / 10);
        first.kill();
        figures.put("rounds open when the first node was killed", ledger.casesIn("ROUND_1"));
        figures.put("jobs locked then", ledger.jobsLocked());

        first.start();
        // After five minutes other nodes may take what a killed node had locked.
        turnClocksTo("2022-01-01T01:00:00+08:00");
        reach("ROUND_1");
    }

    private void theSecondNodeIsKilledWhileDepartmentsSubmit() {
        int before = officials.done();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            Programme.DEPARTMENTS.forEach(
                    department -> officials.complete(department, "supply-figures", answer(department)));
            officials.complete(
                    CLERK, "submit-annual-report", Map.of("summary", "总结", "experience", "经验", "claims", List.of()));
        });
        await().pollInterval(Duration.ofMillis(10))
                .atMost(LONG)
                .until(() -> officials.done() - before >= CASES || work.isDone());
        second.kill();
        figures.put("submissions taken when the second node was killed", officials.done() - before);
        second.start();
        turnClocksTo("2022-01-01T02:00:00+08:00");
        work.join();
    }

    private void theRoundsFailAndTheCasesEnd() {
        officials.complete(CLERK, "confirm-figures", Map.of("decision", "confirm"));
        first.as("bureau")
                .put("/api/references/2021", Map.of("provincialSmeRevenueGrowth", 7.9))
                .is(200);
        officials.complete("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "FAIL"));
        officials.complete("bureau", "decide-failed-round", Map.of("decision", "end", "comment", "终止创建。"));
    }

    private static Officials.Attempt application(String county) {
        return new Officials.Attempt(
                CLERK,
                "/engine-rest/process-definition/key/demonstration-county/submit-form",
                Client.variables(Map.of("countyKey", county, "applicationYear", 2021)));
    }

    private void approve(String account, String step) {
        officials.complete(account, step, Map.of("decision", "approve"));
    }

    /** Figures that are too low to pass, but complete. */
    private Map<String, Object> answer(String department) {
        return new CountyCase(new Programme(first.port()), "140522", 2021).figures(department, 1, 1, 1);
    }

    /** Moves the clocks of both nodes, because in the demonstration each has its own. */
    private void turnClocksTo(String instant) {
        List.of(first, second).forEach(node -> node.as("admin")
                .put("/api/clock", Map.of("instant", instant))
                .is(200));
    }

    private void reach(String stage) {
        await(stage).atMost(LONG).pollInterval(Duration.ofMillis(200)).until(() -> ledger.casesIn(stage) == CASES);
    }

    private void report() {
        figures.compute("seconds", (name, begun) -> (System.nanoTime() - (long) begun) / 1_000_000_000);
        figures.put("cases ended", ledger.casesIn("ENDED"));
        figures.put("steps completed", officials.done());
        figures.put("requests without an answer, sent again", officials.unanswered());
        figures.put("clashes answered with 409, sent again", officials.clashes());
        figures.put("timers fired", ledger.timersFired());
        figures.put("timers fired twice", ledger.timersFiredTwice());
        figures.put("incidents", ledger.incidents());
        figures.forEach((name, figure) -> System.out.println(name + ": " + figure));
    }
}
