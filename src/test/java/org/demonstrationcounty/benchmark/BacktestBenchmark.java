package org.demonstrationcounty.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Copies;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a back-test of 1 000 confirmed rounds takes, in seconds of the clock.
 * {@code ./mvnw -Pbenchmarks test -Dtest=BacktestBenchmark}, also with {@code -Ddatabase=postgres}.
 */
@RunningFirstBatch
@Tag("benchmark")
class BacktestBenchmark {

    private static final int ROUNDS = 1_000;
    private static final double BILLION = 1_000_000_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Test
    void howLongABacktestTakes() {
        Programme programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021);
        qingxu.step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        Copies copies = new Copies(database);
        List<String> counties = programme.as("admin").get("/api/counties").is(200).each("key").stream()
                .filter(key -> !key.equals("140121"))
                .toList();
        for (int copied = 1; copied < ROUNDS; copied++) {
            String county = counties.get(copied % counties.size());
            copies.toKey(qingxu.key(), county, county + "-2021-" + (100 + copied));
        }
        Map<String, byte[]> draft = PolicyFiles.shipped()
                .edition("draft", 2024)
                .withCell("pass-line", 1, 2, "28")
                .files();
        for (int turn = 0; turn < 5; turn++) {
            long begun = System.nanoTime();
            Answer answer = programme
                    .sendTables("bureau", "/api/backtests?differing=true&size=200", draft)
                    .is(200);
            System.out.printf("| 1 000 rounds | %.1f s |%n", (System.nanoTime() - begun) / BILLION);
            assertThat(answer.json().get("tested").asInt()).isEqualTo(ROUNDS);
        }
    }
}
