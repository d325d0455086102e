package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.document.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The number of statements of each step is the documented one, and does not grow with the number of cases. */
@RunningProgramme
@DirtiesContext
@TestPropertySource(
        properties = "spring.flyway.locations=classpath:db/migration,classpath:db/guard/{vendor},classpath:db/walks")
@OnH2Alone("The number of statements is the same on every database.")
class StatementsOnH2Test {

    private static final Path DOCUMENT = Path.of("docs/performance.md");
    private static final String CASE = "140522-2021";
    private static final int FEW = 1;
    private static final int MANY = 25;

    /** Invented counties, which have no account yet. */
    private static final List<Integer> COUNTIES =
            IntStream.rangeClosed(991001, 991030).boxed().toList();

    /** The lists, with the place of their rows in the answer; empty if the answer has no list of rows. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("/api/cases?size={size}", "/items");
        LISTS.put("/api/cases/filters", null);
        LISTS.put("/api/cases/" + CASE, "/history");
        LISTS.put("/api/cases/" + CASE + "/assessments", null);
        LISTS.put("/api/cases/" + CASE + "/assessments/1", "/rulings");
        LISTS.put("/api/cases/" + CASE + "/audit", "/items");
        LISTS.put("/api/cases/" + CASE + "/documents", "/items");
        LISTS.put("/api/rankings/2021?size={size}", "/overall");
        LISTS.put("/api/results/2021.xlsx", null);
        LISTS.put("/api/references", "/items");
        LISTS.put("/api/overdue?size={size}", "/items");
        LISTS.put("/api/overview", null);
        LISTS.put("/api/waiting?size={size}", "/items");
        LISTS.put("/api/throughput", null);
        LISTS.put("/api/analysis/2021", null);
        LISTS.put("/api/analysis/2021/distribution", null);
        LISTS.put("/api/analysis/2021/corrections?size={size}", "/items");
        LISTS.put("/api/analysis/trends", null);
        LISTS.put("/api/notifications", "/items");
        LISTS.put("/api/notifications/unread", null);
        LISTS.put("/api/accounts?size={size}", "/items");
        LISTS.put("/api/experiences?size={size}", "/items");
        LISTS.put("/api/public/notices", null);
        LISTS.put("/api/public/results/2021", "/overall");
        LISTS.put("/api/public/designations?size={size}", "/items");
        LISTS.put("/api/public/experiences?size={size}", "/items");
        LISTS.put("/public/results/2021", null);
        LISTS.put("/engine-rest/task?maxResults={size}", "");
        LISTS.put("/engine-rest/task/count", null);
    }

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate database;

    private Programme programme;
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /** A first case fills the caches. */
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
    void everyStepTakesTheDocumentedNumber() throws IOException {
        String table = counted.entrySet().stream()
                .map(step -> "| `" + step.getKey() + "` | " + step.getValue() + " |")
                .reduce("", (lines, line) -> lines + line + "\n");

        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    @Test
    void listsTakeTheSameNumberForManyRowsAsForFew() throws IOException {
        everyListHasARow();
        Map<String, Integer> few = lists(FEW);
        everyListIsFull();

        assertThat(lists(MANY)).isEqualTo(few);
        String table = few.entrySet().stream()
                .map(list -> "| `" + list.getKey() + "` | " + list.getValue() + " |")
                .reduce("", (lines, line) -> lines + line + "\n");
        assertThat(Files.readString(DOCUMENT)).contains(table);
    }

    /** Only the check of the session uses the database in this call. */
    @Test
    @Rule("P10")
    void aSessionIsCheckedWithOneStatement() throws Exception {
        WebappVisit session = new WebappVisit(programme.base());
        session.logIn("bureau", Client.PASSWORD);

        int looks = statements.of(() -> assertThat(whoIsLoggedIn(session)).contains("bureau"));

        assertThat(looks).isEqualTo(1);
    }

    private static String whoIsLoggedIn(WebappVisit session) {
        try {
            return session.get("/camunda/api/admin/auth/user/default").body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void waitingCasesTakeTheSameNumberWhetherTheyAreManyOrFew() throws IOException {
        List<Integer> ofTaiyuan = List.of(140105, 140106, 140107, 140108, 140109, 140110, 140122, 140123, 140181);
        ofTaiyuan.subList(0, 2).forEach(this::aMeetingWaits);
        int fewAtTheMeeting = batches(2);
        ofTaiyuan.subList(2, 9).forEach(this::aMeetingWaits);
        int manyAtTheMeeting = batches(9);
        int two = statements.of(() -> theMeetingApproves(ofTaiyuan.subList(0, 2)));
        int few = waitingNotices(2);
        int seven = statements.of(() -> theMeetingApproves(ofTaiyuan.subList(2, 9)));

        assertThat(seven * 2).as("statements of each of seven and of two cases").isLessThanOrEqualTo(two * 7);

        assertThat(manyAtTheMeeting).isEqualTo(fewAtTheMeeting);
        assertThat(waitingNotices(9)).isEqualTo(few);
        assertThat(Files.readString(DOCUMENT)).contains("| `GET /api/batches` | " + fewAtTheMeeting + " |");
        assertThat(Files.readString(DOCUMENT)).contains("| `GET /api/notices` | " + few + " |");
    }

    private void aMeetingWaits(int county) {
        anotherCountyApplies(county);
        CountyCase applied = programme.caseOf(String.valueOf(county), 2022);
        approve(applied, "city-140100", "city-review");
        approve(applied, "bureau", "bureau-review");
    }

    private void theMeetingApproves(List<Integer> counties) {
        List<String> keys = counties.stream().map(county -> county + "-2022").toList();
        programme
                .as("bureau")
                .post("/api/batches/meeting", Map.of("caseKeys", keys, "fields", Map.of("decision", "approve")))
                .is(200);
    }

    private int batches(int rows) {
        assertThat(programme.as("bureau").get("/api/batches").is(200).json().at("/items/0/cases"))
                .hasSize(rows);
        return statements.of(() -> programme.as("bureau").get("/api/batches").is(200));
    }

    private int waitingNotices(int rows) {
        assertThat(programme.as("bureau").get("/api/notices").is(200).json().at("/items"))
                .hasSize(rows);
        return statements.of(() -> programme.as("bureau").get("/api/notices").is(200));
    }

    private void everyListHasARow() {
        programme
                .as("bureau")
                .put("/api/cases/" + CASE + "/assessments/1/experience", Map.of("shared", true))
                .is(200);
        programme
                .as("bureau")
                .put("/api/results/2021/publication", Map.of("documentNumber", "1", "issuedOn", "2022-01-01"))
                .is(200);
        COUNTIES.subList(0, 2).forEach(this::isDesignated);
        correct(1);
        upload(1);
        COUNTIES.forEach(this::anotherCountyApplies);
        programme.turnClockTo("2022-03-01T00:00:00+08:00");
        for (int number = 0; number < COUNTIES.size(); number++) {
            database.update(
                    "update ACT_RU_TASK set ASSIGNEE_ = ? where PROC_INST_ID_ = (select process_instance_id from case_file where case_key = ?)",
                    number % 2 == 0 ? "city-140500" : "county-140522",
                    COUNTIES.get(number) + "-2022");
        }
        database.update(
                """
                insert into ruling (case_key, round, indicator, kind, reason, ruled_by, ruled_at)
                select case_key, round, 'neeqListings', 'MET', '理由', 'bureau', opened_at
                from assessment_round where case_key = ? and round = 1""",
                CASE);
    }

    private void everyListIsFull() {
        threeThousandPeopleHaveAccounts();
        COUNTIES.subList(2, COUNTIES.size()).forEach(this::isDesignated);
        Copies copies = new Copies(database);
        COUNTIES.forEach(county -> copies.caseOf("140522", String.valueOf(county), 2021));
        for (int doubling = 0; doubling < 4; doubling++) {
            copies.doubled("decision", CASE);
            copies.doubled("document", CASE);
        }
        IntStream.rangeClosed(2, 15).forEach(this::correct);
        database.update(
                """
                insert into ruling (case_key, round, indicator, kind, reason, ruled_by, ruled_at)
                select result.case_key, result.round, verdict.code, 'MET', '理由', 'bureau', result.evaluated_at
                from evaluation result join evaluation_verdict verdict on verdict.evaluation_id = result.id
                where result.case_key = ? and result.attempt = 1 and verdict.code <> 'neeqListings'
                  and verdict.code <> 'famousTrademarks'""",
                CASE);
        IntStream.rangeClosed(2030, 2060)
                .forEach(year -> database.update(
                        """
                        insert into provincial_reference (data_year, sme_revenue_growth, supplied_by, supplied_at)
                        select ?, sme_revenue_growth, ?, supplied_at from provincial_reference where data_year = 2021""",
                        year,
                        "nobody-" + year));
    }

    private void isDesignated(int county) {
        String key = county + "-2018";
        database.update(
                """
                insert into case_file (case_key, county_key, application_year, stage, round, ended,
                    process_instance_id, opened_by, opened_at, revision)
                values (?, ?, 2018, 'DESIGNATED', 3, true, ?, 'somebody', current_timestamp, 0)""",
                key,
                String.valueOf(county),
                key);
        database.update(
                """
                insert into issued_document (case_key, kind, document_number, issued_on, issued_by, issued_at)
                values (?, 'DESIGNATION', '1', date '2021-09-01', 'somebody', current_timestamp)""",
                key);
    }

    private void correct(int time) {
        programme
                .as("bureau")
                .post(
                        "/api/cases/" + CASE + "/assessments/1/corrections",
                        Map.of("indicator", "neeqListings", "year", "CURRENT", "figure", 2000 + time, "reason", "更正"))
                .is(200);
    }

    private void upload(int number) {
        FileClient.of(programme, "county-140522", CASE)
                .upload(Multipart.of("other", number + ".pdf", SampleFiles.pdf()))
                .is(201);
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
        CountyCase applying = programme.caseOf(String.valueOf(county), 2022);
        Map<String, Object> fields = Client.variables(CountyCase.application());
        programme
                .as(clerk)
                .post("/engine-rest/task/" + applying.task(clerk, "prepare-application") + "/submit-form", fields)
                .is(204);
    }

    /** @param rows number of rows on a page */
    private Map<String, Integer> lists(int rows) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        LISTS.forEach((list, its) -> {
            String address = list.contains("{size}") ? list.replace("{size}", String.valueOf(rows)) : list;
            Client reader = programme.as(readerOf(list));
            Answer answer = reader.get(address).is(200);
            if (its != null) {
                assertThat(answer.json().at(its).size()).as(address).isBetween(Math.min(rows, 2), 1_000);
                if (rows == MANY) {
                    assertThat(answer.json().at(its).size()).as(address).isGreaterThan(10);
                }
            }
            lists.put("GET " + list, statements.of(() -> reader.get(address).is(200)));
        });
        return lists;
    }

    private static String readerOf(String list) {
        if (list.startsWith("/api/accounts")) {
            return "admin";
        }
        return list.startsWith("/engine-rest/") ? "city-140500" : "bureau";
    }

    private void threeThousandPeopleHaveAccounts() {
        database.update(
                """
                insert into ACT_ID_USER (ID_, REV_, FIRST_, LAST_) select 'clerk-' || X, 1, '三', '张'
                from system_range(1, 3000)""");
        database.update(
                """
                insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) select 'clerk-' || X, 'county-140522'
                from system_range(1, 3000)""");
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
