package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/** How many statements each step takes is known, written down, and does not grow with the cases. */
@RunningProgramme
@TestPropertySource(
        properties = "spring.flyway.locations=classpath:db/migration,classpath:db/guard/{vendor},classpath:db/walks")
class StatementsOnH2Test {

    private static final Path DOCUMENT = Path.of("docs/performance.md");

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    private Programme programme;
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** A first case fills what is read once and kept. */
    @BeforeAll
    void walk() {
        programme = new Programme(port);
        CountyCase first = programme.caseOf("140522", 2021);
        CountyCase second = programme.caseOf("140121", 2021);
        for (CountyCase walked : List.of(first, second)) {
            theCountyApplies(walked);
        }
        programme.turnClockTo("2021-03-06T00:00:00+08:00");
        for (CountyCase walked : List.of(first, second)) {
            theGovernmentConsents(walked);
        }
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        for (CountyCase walked : List.of(first, second)) {
            theRoundIsAssessed(walked);
        }
    }

    @Test
    void everyStepTakesAsManyAsTheDocumentSays() throws IOException {
        String table = counted.entrySet().stream()
                .map(step -> "| `" + step.getKey() + "` | " + step.getValue() + " |")
                .reduce("", (lines, line) -> lines + line + "\n");

        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    @Test
    void listsTakeAsManyForManyCasesAsForTwo() throws IOException {
        Map<String, Integer> few = lists();
        IntStream.rangeClosed(991001, 991030).forEach(this::anotherCountyApplies);

        assertThat(lists()).isEqualTo(few);
        String table = few.entrySet().stream()
                .map(list -> "| `" + list.getKey() + "` | " + list.getValue() + " |")
                .reduce("", (lines, line) -> lines + line + "\n");
        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    private void anotherCountyApplies(int county) {
        String clerk = "county-140522";
        programme
                .as("admin")
                .put("/engine-rest/group/county-" + county + "/members/" + clerk, null)
                .is(204);
        programme
                .as(clerk)
                .post(
                        "/engine-rest/process-definition/key/demonstration-county/submit-form",
                        Client.variables(Map.of("countyKey", String.valueOf(county), "applicationYear", 2022)))
                .is(200);
    }

    private Map<String, Integer> lists() {
        Client bureau = programme.as("bureau");
        Map<String, Integer> lists = new LinkedHashMap<>();
        for (String list : List.of(
                "/api/cases",
                "/api/cases?size=1",
                "/api/cases/filters",
                "/api/cases/140522-2021",
                "/api/cases/140522-2021/assessments",
                "/api/cases/140522-2021/assessments/1",
                "/api/cases/140522-2021/audit",
                "/api/cases/140522-2021/documents",
                "/api/rankings/2021",
                "/api/overdue",
                "/api/experiences",
                "/engine-rest/task?maxResults=20",
                "/engine-rest/task/count")) {
            bureau.get(list).is(200);
            lists.put("GET " + list, statements.of(() -> bureau.get(list).is(200)));
        }
        return lists;
    }

    private void theCountyApplies(CountyCase walked) {
        counted.put("start-application", statements.of(() -> walked.apply().is(200)));
        step(walked, walked.county(), "prepare-application", CountyCase.application());
        approve(walked, walked.city(), "city-review");
        approve(walked, "bureau", "bureau-review");
        approve(walked, "bureau", "meeting");
        step(walked, "bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
    }

    private void theGovernmentConsents(CountyCase walked) {
        walked.reaches("CONSENT");
        approve(walked, "government", "government-consent");
        step(walked, "bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", "2021-03-06"));
    }

    private void theRoundIsAssessed(CountyCase walked) {
        walked.reaches("ROUND_1");
        List<?> claims = List.of(Map.of("theme", "lowCarbon", "summary", "低碳园区"));
        step(
                walked,
                walked.county(),
                "submit-annual-report",
                Map.of("summary", "总结", "experience", "经验", "claims", claims));
        Programme.DEPARTMENTS.forEach(
                department -> step(walked, department, "supply-figures", walked.figures(department, 1, 2000, 1000)));
        step(walked, walked.county(), "confirm-figures", Map.of("decision", "confirm"));
        step(walked, "bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"));
        step(walked, "bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    private void approve(CountyCase walked, String account, String step) {
        step(walked, account, step, Map.of("decision", "approve"));
    }

    private void step(CountyCase walked, String account, String step, Map<String, ?> fields) {
        String task = walked.task(account, step);
        counted.put(
                "GET /api/steps/" + step,
                statements.of(
                        () -> programme.as(account).get("/api/steps/" + task).is(200)));
        Map<String, Object> form = Client.variables(fields);
        counted.put(step, statements.of(() -> programme
                .as(account)
                .post("/engine-rest/task/" + task + "/submit-form", form)
                .is(204)));
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static Statements statements() {
            return new Statements();
        }
    }
}
