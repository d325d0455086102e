package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * How many statements a whole case takes, from its application to its designation. Officials are logged in to Tasklist.
 * A first case fills the caches.
 */
@RunningProgramme
@DirtiesContext
@Import(LateWorkByHand.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@OnH2Alone("The number of statements is the same on every database.")
class CaseStatementsOnH2Test {

    private static final Path DOCUMENT = Path.of("docs/performance.md");
    private static final String SUBMITTED = "submitted";
    private static final String TIMER = "timer";
    private static final String FORM = "form";

    @LocalServerPort
    int port;

    @Autowired
    StatementsByKind statements;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private final Map<String, Client> sessions = new HashMap<>();
    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private int tasks;
    private CountyCase counted;

    @BeforeAll
    void walk() {
        programme = new Programme(port);
        CountyCase first = programme.caseOf("140522", 2021);
        counted = programme.caseOf("140121", 2021);
        List<CountyCase> both = List.of(first, counted);
        both.forEach(this::apply);
        turn("2021-03-06T00:00:00+08:00");
        both.forEach(this::consent);
        for (int round = 1; round <= 3; round++) {
            turn((2021 + round) + "-01-01T00:00:00+08:00");
            programme.referTo(2020 + round, 7.9).is(200);
            for (CountyCase walked : both) {
                assess(walked, round);
            }
        }
        for (CountyCase walked : both) {
            approve(walked, "bureau", "inspect-on-site");
            approve(walked, "bureau", "final-meeting");
            step(walked, "bureau", "publish-notice", Map.of("publishOn", "2024-01-02"));
        }
        turn("2024-01-09T00:00:00+08:00");
        for (CountyCase walked : both) {
            approve(walked, "government", "final-consent");
            step(
                    walked,
                    "bureau",
                    "issue-designation",
                    Map.of("documentNumber", "晋政函〔2024〕1号", "issuedOn", "2024-01-09"));
            assertThat(walked.stage()).isEqualTo("DESIGNATED");
        }
    }

    @Test
    void aCaseTakesTheDocumentedNumber() throws IOException {
        StringBuilder table = new StringBuilder();
        for (StatementKind kind : StatementKind.values()) {
            table.append("| %s | %d | %d | %d |%n"
                    .formatted(kind.words(), of(kind, SUBMITTED), of(kind, TIMER), of(kind, FORM)));
        }
        table.append("| all | %d | %d | %d |%n"
                .formatted(
                        heard(SUBMITTED).size(),
                        heard(TIMER).size(),
                        heard(FORM).size()));
        table.append("| for each of the %d tasks | %s | %s | %s |%n"
                .formatted(tasks, each(SUBMITTED), each(TIMER), each(FORM)));

        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    @Test
    void aScanForLateWorkTakesTheDocumentedNumber() throws IOException {
        lateWork.look();

        int looks = statements.of(lateWork::look).size();

        assertThat(Files.readString(DOCUMENT))
                .contains("A scan that finds nothing new takes " + looks + " statements.");
    }

    private long of(StatementKind kind, String when) {
        return heard(when).stream().filter(sql -> StatementKind.of(sql) == kind).count();
    }

    private List<String> heard(String when) {
        return all.getOrDefault(when, List.of());
    }

    private String each(String when) {
        return BigDecimal.valueOf(heard(when).size())
                .divide(BigDecimal.valueOf(tasks), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void apply(CountyCase walked) {
        keep(SUBMITTED, isCounted(walked), () -> as(walked.county())
                .post(
                        "/camunda/api/engine/engine/default/process-definition/key/demonstration-county/submit-form",
                        Client.variables(Map.of("countyKey", walked.key().substring(0, 6), "applicationYear", 2021)))
                .is(200));
        step(walked, walked.county(), "prepare-application", CountyCase.application());
        approve(walked, walked.city(), "city-review");
        approve(walked, "bureau", "bureau-review");
        approve(walked, "bureau", "meeting");
        step(walked, "bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
    }

    private void consent(CountyCase walked) {
        approve(walked, "government", "government-consent");
        step(walked, "bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-03-06"));
    }

    private void assess(CountyCase walked, int round) {
        step(
                walked,
                walked.county(),
                "submit-annual-report",
                Map.of("summary", "总结", "experience", "经验", "claims", List.of()));
        int count = 2000 * (int) Math.pow(4, round - 1);
        Programme.DEPARTMENTS.forEach(department ->
                step(walked, department, "supply-figures", walked.figures(department, round, count, 1000)));
        step(walked, walked.county(), "confirm-figures", Map.of("decision", "confirm"));
        step(walked, "bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    private boolean isCounted(CountyCase walked) {
        return walked == counted;
    }

    private void approve(CountyCase walked, String account, String step) {
        step(walked, account, step, Map.of("decision", "approve"));
    }

    private void step(CountyCase walked, String account, String step, Map<String, ?> fields) {
        String task = walked.task(account, step);
        keep(FORM, isCounted(walked), () -> as(account)
                .get("/api/steps/" + task)
                .is(200));
        Map<String, Object> form = Client.variables(fields);
        keep(SUBMITTED, isCounted(walked), () -> as(account)
                .post("/camunda/api/engine/engine/default/task/" + task + "/submit-form", form)
                .is(204));
        tasks += isCounted(walked) ? 1 : 0;
    }

    /** Fires the timers that are due, as the engine's executor does after it has acquired them. */
    private void turn(String moment) {
        programme.turnClockTo(moment);
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> keep(TIMER, isCounted(job), () -> jobs.executeJob(job.getId())));
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().executable().list();
    }

    private boolean isCounted(Job job) {
        return counted.key()
                .equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey());
    }

    /** Keeps the statements of the second case only. Of a timer it may be those of either case. */
    private void keep(String when, boolean counts, Runnable action) {
        List<String> heard = statements.of(action);
        if (counts) {
            all.computeIfAbsent(when, each -> new ArrayList<>()).addAll(heard);
        }
    }

    private Client as(String account) {
        return sessions.computeIfAbsent(account, user -> {
            try {
                WebappVisit visit = new WebappVisit(programme.base());
                visit.logIn(user, Client.PASSWORD);
                return Client.of(programme.base(), user, visit.headers());
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static StatementsByKind statements() {
            return new StatementsByKind();
        }
    }
}
