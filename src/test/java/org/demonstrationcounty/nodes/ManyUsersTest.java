package org.demonstrationcounty.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.demonstrationcounty.database.OwnPostgres;
import org.demonstrationcounty.http.PastWorkbook;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.SheetClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred people work on a thousand running cases at two nodes for {@code -Dminutes=10}. One node is killed twice,
 * and the database is stopped once. In the end every step that somebody was told is done is stored, and every case has
 * gone through the same stages once.
 */
@Tag("nodes")
@OnPostgresAlone("Several nodes share a PostgreSQL; H2 belongs to one.")
class ManyUsersTest {

    private static final int CASES = Integer.getInteger("cases", 1000);
    private static final int MINUTES = Integer.getInteger("minutes", 10);
    /** Milliseconds between two tasks of a person. */
    private static final int THINKS = Integer.getInteger("thinks", 15) * 1000;

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofSeconds(10);
    /** After this time everything is as before. */
    private static final long CALMS_DOWN = Duration.ofSeconds(15).toNanos();

    private static final int TURNS = 3;
    private static final int HURRIED = 2;
    private static final long TURN = Duration.ofSeconds(20).toNanos();

    @TempDir
    Path directory;

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Diary diary = new Diary();
    private final Calm calm = new Calm(CALMS_DOWN);
    private final Calm database = new Calm(CALMS_DOWN);
    private final List<String> counties = IntStream.rangeClosed(1001, 1000 + CASES)
            .mapToObj(number -> "99" + number)
            .toList();
    private OwnPostgres server;
    private Ledger ledger;
    private Node first;
    private Node second;
    private Entrance entrance;
    private Crowd crowd;
    private Officials officials;
    private long begun;

    @BeforeEach
    void start() {
        server = new OwnPostgres(directory.resolve("data"), Map.of()).start();
        Map<String, Object> settings = new LinkedHashMap<>(server.settings());
        settings.put("spring.flyway.locations", "filesystem:src/test/resources/db/nodes");
        ledger = new Ledger(settings);
        first = new Node("first-of-many", settings);
        second = new Node("second-of-many", settings);
        first.start();
        second.start();
        entrance = new Entrance(List.of(first, second));
        crowd = new Crowd(new Programme(first.port()));
        officials = new Officials(List.of(first, second), 6);
    }

    @AfterEach
    void stop() {
        crowd.close();
        officials.close();
        first.kill();
        second.kill();
        server.close();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() {
        aThousandCasesWaitForTheirFirstRound();
        begun = System.nanoTime();
        AtomicBoolean open = new AtomicBoolean(true);
        CompletableFuture<Void> work = crowd.work(open::get, THINKS, entrance, diary);
        theFirstNodeIsKilledWhileRoundsOpen();
        after(0.35);
        theFirstNodeIsKilledAgain();
        after(0.65);
        theDatabaseIsStoppedForAMoment();
        after(1);
        open.set(false);
        work.join();
        figures.put("seconds of work", seconds());
        report();
        twoNodesBesideOne();
        theRoundEndsAndTheNextOneOpens();
        printFigures();

        assertThat(diary.faults()).isEmpty();
        assertThat(diary.toldToWait(database::reigned))
                .as("people who were told to wait while the database was there")
                .isZero();
        Set<String> stored = ledger.stepsDone();
        assertThat(stored).as("steps that people were told are done").containsAll(diary.steps());
        assertThat(ledger.ways()).hasSize(1);
        assertThat(ledger.rowsPerCase("assessment_round")).containsExactly(2);
        assertThat(ledger.rowsPerCase("supplied_figure")).hasSize(1);
        assertThat(ledger.rowsPerCase("annual_report")).containsExactly(1);
        assertThat(ledger.rowsPerCase("evaluation")).containsExactly(1);
        assertThat(ledger.incidents()).isZero();
        assertThat(ledger.jobsWithoutRetries()).isZero();
        assertThat(ledger.timersFiredTwice()).isZero();
    }

    private void aThousandCasesWaitForTheirFirstRound() {
        SheetClient admin = SheetClient.of(new Programme(first.port()), "admin");
        turnTo("2021-04-01T09:00:00+08:00", first, second);
        PastWorkbook cases = PastWorkbook.of(admin.download("/api/imports/cases"));
        counties.forEach(county -> cases.addInCreation(county + "-2021"));
        long importing = System.nanoTime();
        admin.upload("/api/imports/cases", cases.bytes()).is(200);
        figures.put("seconds of the import", (System.nanoTime() - importing) / 1_000_000_000);
        crowd.opensAccounts(counties);
        assertThat(crowd.people()).isEqualTo(200);
        new Programme(first.port()).referTo(2021, 7.9).is(200);
        assertThat(ledger.casesIn("CREATION")).isEqualTo(CASES);
    }

    private void theFirstNodeIsKilledWhileRoundsOpen() {
        turnTo("2022-01-01T00:00:00+08:00", first, second);
        await().pollInterval(Duration.ofMillis(10)).atMost(LONG).until(() -> ledger.casesIn("ROUND_1") >= CASES / 10);
        killFirst();
        figures.put("rounds open at the first kill", ledger.casesIn("ROUND_1"));
        figures.put("jobs locked then", ledger.jobsLocked());
        // After five minutes other nodes may take what a killed node had locked.
        startFirst("2022-01-01T01:00:00+08:00");
        allRoundsAreOpen(1);
        figures.put("seconds until all rounds were open", seconds());
    }

    private void theFirstNodeIsKilledAgain() {
        figures.put("steps done at the second kill", diary.count(Diary.STEP));
        killFirst();
        startFirst("2022-01-01T02:00:00+08:00");
    }

    private void killFirst() {
        calm.ends();
        entrance.closes(first);
        first.kill();
    }

    private void startFirst(String instant) {
        first.start();
        turnTo(instant, first, second);
        entrance.opens(first);
        calm.begins();
    }

    private void theDatabaseIsStoppedForAMoment() {
        figures.put("steps done when the database stopped", diary.count(Diary.STEP));
        calm.ends();
        database.ends();
        server.stop();
        await().atMost(LONG).pollDelay(OUTAGE).until(() -> true);
        server.start();
        long back = System.nanoTime();
        for (Node node : List.of(first, second)) {
            await().atMost(LONG).until(() -> node.as("bureau").get("/api/cases").status() == 200);
        }
        figures.put("milliseconds until both nodes answered again", (System.nanoTime() - back) / 1_000_000);
        calm.begins();
        database.begins();
    }

    /** Twelve people without a break: all at the second node, then at both. */
    private void twoNodesBesideOne() {
        int one = 0;
        int two = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            entrance.closes(first);
            one += stepsOfATurn();
            entrance.opens(first);
            two += stepsOfATurn();
        }
        figures.put("steps of twelve people in a minute at one node", one);
        figures.put("at two nodes", two);
    }

    private int stepsOfATurn() {
        int before = diary.count(Diary.STEP);
        crowd.hurry(HURRIED, System.nanoTime() + TURN, entrance, diary);
        return diary.count(Diary.STEP) - before;
    }

    private void theRoundEndsAndTheNextOneOpens() {
        Programme.DEPARTMENTS.forEach(department -> completes(department, "supply-figures"));
        crowd.clerks().forEach(clerk -> completes(clerk, "submit-annual-report"));
        crowd.clerks().forEach(clerk -> completes(clerk, "confirm-figures"));
        completes("bureau", "review-assessment");
        assertThat(ledger.casesIn("CREATION")).isEqualTo(CASES);
        turnTo("2023-01-01T00:00:00+08:00", first, second);
        allRoundsAreOpen(2);
        figures.put("timers fired", ledger.timersFired());
    }

    private void completes(String account, String step) {
        String office = crowd.clerks().contains(account) ? "county" : account;
        officials.complete(account, step, crowd.answers(office).get(step));
    }

    private static void turnTo(String instant, Node... nodes) {
        for (Node node : nodes) {
            node.as("admin").put("/api/clock", Map.of("instant", instant)).is(200);
        }
    }

    /** Waits until every case has opened so many rounds. Quick people may have left the first ones again. */
    private void allRoundsAreOpen(int rounds) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(200)).until(() -> ledger.roundsOpened() == rounds * CASES);
    }

    /** Waits until this part of the minutes has passed. */
    private void after(double part) {
        await().forever().until(() -> seconds() >= part * MINUTES * 60);
    }

    private long seconds() {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    private void report() {
        Set<String> stored = ledger.stepsDone();
        Set<String> doneUnanswered = new TreeSet<>(diary.unansweredSteps());
        doneUnanswered.retainAll(stored);
        figures.put("steps done", diary.count(Diary.STEP));
        figures.put(
                "lost",
                diary.steps().stream().filter(step -> !stored.contains(step)).count());
        figures.put("done although the answer was lost", doneUnanswered.size());
        figures.put("else", diary);
        for (String what : List.of(Diary.LIST, Diary.FORM, Diary.STEP)) {
            figures.put(what + ", whole time", diary.durations(what, entry -> true));
            figures.put(what + ", both nodes up", diary.durations(what, entry -> calm.reigned(entry.at())));
        }
        figures.put("faults", diary.faults());
        printFigures();
    }

    private void printFigures() {
        figures.forEach((name, figure) -> System.out.println(name + ": " + figure));
        figures.clear();
    }
}
