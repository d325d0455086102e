package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.demonstrationcounty.database.OwnPostgres;
import org.demonstrationcounty.document.SampleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database is stopped in the middle of a step and started again, or its disk is full. Meanwhile everybody is told
 * so within seconds, and afterwards everything works without a restart.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnPostgresAlone("Only a server can go away under an application.")
class OutagesOnPostgresTest {

    /** Five seconds to wait for a connection, and some more for a busy machine. */
    private static final Duration TOLD_AFTER = Duration.ofSeconds(15);

    /** The health check asks for a connection more than once. */
    private static final Duration HEALTH_TELLS_AFTER = Duration.ofSeconds(30);

    private static final Duration BACK_AFTER = Duration.ofSeconds(30);
    private static final Map<String, Object> APPROVAL = Client.variables(Map.of("decision", "approve"));

    private final ExecutorService doors = Executors.newCachedThreadPool();
    private OwnPostgres server;
    private Instance application;
    private Programme programme;
    private CountyCase underNotice;
    private CountyCase inReview;
    private CountyCase inMeeting;

    @BeforeAll
    void casesAreUnderWay(@TempDir Path directory) {
        server = new OwnPostgres(directory.resolve("data"), Map.of()).start();
        application = new Instance("demo,postgres", settings());
        programme = application.programme();
        underNotice = programme.caseOf("140522", 2021).toNotice();
        underNotice.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        inReview = programme.caseOf("140121", 2021).toCityReview();
        inMeeting = programme.caseOf("140921", 2021).toMeeting();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>(server.settings());
        settings.put("demo.scenario", "empty");
        return settings;
    }

    @AfterAll
    void stop() {
        doors.shutdownNow();
        application.close();
        server.close();
    }

    @Test
    void everybodyIsToldOfAnOutageAndAfterwardsEverythingGoesOn() throws Exception {
        WebappVisit tasklist = new WebappVisit(programme.base());
        tasklist.logIn("bureau", Client.PASSWORD);
        WebappVisit stranger = new WebappVisit(programme.base());
        String task = inReview.task(inReview.city(), "city-review");
        Map<String, Long> before = rows();

        Answer interrupted = stoppedInTheMiddleOf(
                "decision",
                () -> programme.as(inReview.city()).post("/engine-rest/task/" + task + "/submit-form", APPROVAL));

        isToldToWait(interrupted, "/message");
        everyDoorSaysSo(tasklist, stranger);
        theNoticeEndsMeanwhile();
        server.start();

        await().atMost(BACK_AFTER)
                .until(() -> programme.as("bureau").get("/api/cases").status() == 200);
        assertThat(tasklist.send("GET", "/camunda/api/engine/engine/default/task/count", "application/json", null, true)
                        .statusCode())
                .isEqualTo(200);
        await().atMost(BACK_AFTER).until(underNotice::stage, "CONSENT"::equals);
        assertThat(inReview.open(inReview.city(), "city-review")).containsExactly(task);
        assertThat(rows()).containsEntry("decision", before.get("decision"));
        inReview.approve(inReview.city(), "city-review").reaches("BUREAU_REVIEW");
        assertThat(stagesOf(underNotice)).doesNotHaveDuplicates().endsWith("NOTICE", "CONSENT");
        assertThat(programme.as("admin").get("/engine-rest/incident").json()).isEmpty();
        assertThat(programme.stranger().get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void aFullDiskOfTheDatabaseRollsTheStepAndTheFileBack() {
        String task = inMeeting.task("bureau", "meeting");
        Client bureau = programme.as("bureau");
        FileClient files = FileClient.of(programme, "bureau", inMeeting.key());
        Multipart form = Multipart.of("other", "方案.pdf", SampleFiles.pdf());
        Map<String, Long> before = rows();
        hasNoRoomFor("document_chunk", "decision");

        Answer upload = files.upload(form).is(503);
        Answer step = bureau.post("/engine-rest/task/" + task + "/submit-form", APPROVAL)
                .is(503);

        assertThat(upload.at("/code")).isEqualTo("server.disk-full");
        assertThat(upload.at("/detail")).startsWith("磁盘空间已满，本次操作未作任何保存");
        assertThat(step.at("/message")).contains("磁盘空间已满，本次操作未作任何保存");
        assertThat(upload.body() + step.body()).doesNotContain("could not extend", "at org.");
        assertThat(rows()).isEqualTo(before);

        hasRoomAgainFor("document_chunk", "decision");
        files.upload(form).is(201);
        inMeeting.approve("bureau", "meeting").reaches("NOTICE");
    }

    /** Raises the error that PostgreSQL raises when its disk is full. */
    private void hasNoRoomFor(String... tables) {
        JdbcTemplate database = database();
        database.execute(
                """
                create function no_room() returns trigger language plpgsql as $$
                begin
                    raise exception 'could not extend file' using errcode = 'disk_full';
                end
                $$""");
        for (String table : tables) {
            database.execute("create trigger no_room before insert on " + table + " execute function no_room()");
        }
    }

    private void hasRoomAgainFor(String... tables) {
        for (String table : tables) {
            database().execute("drop trigger no_room on " + table);
        }
    }

    /** Waits until the step is blocked at one of our tables, then stops the server. */
    private Answer stoppedInTheMiddleOf(String table, Callable<Answer> step) throws Exception {
        JdbcTemplate watcher = database();
        try (Connection other = connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table " + table + " in exclusive mode");
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return step.call();
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
            });
            await().until(
                            () -> watcher.queryForObject(
                                    "select count(*) from pg_locks where not granted", Integer.class),
                            waiting -> waiting > 0);
            server.stop();
            return answer.get(TOLD_AFTER.toSeconds(), TimeUnit.SECONDS);
        } catch (SQLException closedByTheServer) {
            throw new AssertionError(closedByTheServer);
        }
    }

    private void everyDoorSaysSo(WebappVisit tasklist, WebappVisit stranger) {
        Client bureau = programme.as("bureau");
        Client monitor = programme.stranger();
        Stream.<Executable>of(
                        () -> {
                            Answer told = inTime(() -> bureau.get("/api/cases"));
                            isToldToWait(told, "/detail");
                            assertThat(told.contentType()).startsWith("application/problem+json");
                            assertThat(told.at("/code")).isEqualTo("server.database-unavailable");
                        },
                        () -> assertThat(inTime(() -> bureau.inEnglish().get("/api/cases"))
                                        .at("/detail"))
                                .startsWith("The database cannot be reached; nothing of this was stored."),
                        () -> isToldToWait(inTime(() -> bureau.get("/engine-rest/task")), "/message"),
                        () -> isToldToWait(inTime(() -> tasklist.send(
                                "GET",
                                "/camunda/api/engine/engine/default/task/count",
                                "application/json",
                                null,
                                true))),
                        () -> isToldToWait(inTime(() -> stranger.send(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "application/x-www-form-urlencoded",
                                "username=bureau&password=" + Client.PASSWORD,
                                true))),
                        () -> {
                            Answer health = within(HEALTH_TELLS_AFTER, () -> monitor.get("/actuator/health"));
                            assertThat(health.is(503).at("/status")).isEqualTo("DOWN");
                        },
                        () -> within(HEALTH_TELLS_AFTER, () -> monitor.get("/actuator/health/readiness"))
                                .is(503),
                        () -> inTime(() -> monitor.get("/actuator/health/liveness"))
                                .is(200))
                .map(door -> CompletableFuture.runAsync(() -> passed(door), doors))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static void passed(Executable door) {
        try {
            door.execute();
        } catch (Throwable failed) {
            throw new CompletionException(failed);
        }
    }

    private static void isToldToWait(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("数据库暂时无法访问").doesNotContain("SQL", "at org.");
    }

    private static void isToldToWait(Answer answer, String words) {
        answer.is(503);
        assertThat(answer.retryAfter()).isEqualTo("10");
        assertThat(answer.at(words)).contains("数据库暂时无法访问，本次操作未作任何保存，请稍后再试");
        assertThat(answer.body()).doesNotContain("SQL", "at org.");
    }

    private static <T> T inTime(Callable<T> asked) throws Exception {
        return within(TOLD_AFTER, asked);
    }

    private static <T> T within(Duration bound, Callable<T> asked) throws Exception {
        long began = System.nanoTime();
        T answer = asked.call();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("until %s", answer)
                .isLessThan(bound);
        return answer;
    }

    /** Moves the clock past the end of the notice while the database is stopped. */
    private static void theNoticeEndsMeanwhile() {
        ClockUtil.offset(Duration.between(Instant.now(), Instant.parse("2021-03-12T00:00:00+08:00"))
                .toMillis());
    }

    private static List<String> stagesOf(CountyCase theCase) {
        return theCase.file()
                .get("history")
                .valueStream()
                .map(event -> event.path("stage").asText())
                .filter(stage -> !stage.isEmpty() && !stage.equals("null"))
                .toList();
    }

    private Map<String, Long> rows() {
        return new Tables(database(), application.lateWork()).rows();
    }

    private JdbcTemplate database() {
        Map<String, Object> settings = server.settings();
        return new JdbcTemplate(
                new DriverManagerDataSource((String) settings.get("spring.datasource.url"), "postgres", "postgres"));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                (String) server.settings().get("spring.datasource.url"), "postgres", "postgres");
    }
}
