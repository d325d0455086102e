package org.demonstrationcounty.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.http.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long one act for the cases of all counties takes, in seconds of the clock, and that it does all of them or none.
 * {@code ./mvnw -Pbenchmarks test -Dtest=BatchBenchmark}, also with {@code -Ddatabase=postgres}.
 */
@RunningProgramme
@Tag("benchmark")
class BatchBenchmark {

    private static final int COUNTIES = 117;
    private static final double BILLION = 1_000_000_000;
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;
    private List<String> keys;

    @Test
    void howLongOneActForAllCountiesTakes() {
        programme = new Programme(port);
        List<CountyCase> cases = allCountiesAreAtTheMeeting();
        keys = cases.stream().map(CountyCase::key).toList();
        CountyCase last = cases.get(COUNTIES - 1);
        last.step("bureau-2", "meeting", APPROVE);
        Tables tables = new Tables(database);
        Map<String, Long> before = tables.rows();

        Answer refused = timed("117 at the meeting, one of them decided meanwhile", () -> act("bureau", "meeting"));

        assertThat(refused.is(400).json().get("errors").findValuesAsText("code"))
                .containsExactly("batch.not-waiting");
        assertThat(tables.rows()).isEqualTo(before);
        keys = keys.subList(0, COUNTIES - 1);
        areAt("MEETING");
        timed("116 at the meeting", () -> act("bureau", "meeting")).is(200);
        areAt("NOTICE");
        keys = cases.stream().map(CountyCase::key).toList();
        timed("117 notices", () -> programme
                        .as("bureau")
                        .post("/api/notices", Map.of("caseKeys", keys, "publishOn", "2021-03-02")))
                .is(200);
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        cases.forEach(each -> each.reaches("CONSENT"));
        timed("117 consents", () -> act("government", "government-consent")).is(200);
        areAt("APPROVAL");
    }

    private Answer act(String account, String step) {
        return programme.as(account).post("/api/batches/" + step, Map.of("caseKeys", keys, "fields", APPROVE));
    }

    private void areAt(String stage) {
        assertThat(database.queryForList("select case_key from case_file where stage = ?", String.class, stage))
                .containsAll(keys);
    }

    private static Answer timed(String name, Supplier<Answer> act) {
        long begun = System.nanoTime();
        Answer answer = act.get();
        System.out.printf("| %s | %.1f s |%n", name, (System.nanoTime() - begun) / BILLION);
        return answer;
    }

    private List<CountyCase> allCountiesAreAtTheMeeting() {
        Client admin = programme.as("admin");
        List<CountyCase> cases = admin.get("/api/counties")
                .is(200)
                .json()
                .valueStream()
                .filter(county -> !county.get("kind").asText().equals("ZONE"))
                .limit(COUNTIES)
                .map(county -> programme.caseOf(county.get("key").asText(), 2021))
                .toList();
        cases.stream()
                .flatMap(each -> Stream.of(each.county(), each.city()))
                .distinct()
                .filter(account ->
                        admin.get("/engine-rest/user/" + account + "/profile").status() == 404)
                .forEach(programme::openAccount);
        cases.forEach(CountyCase::toMeeting);
        return cases;
    }
}
