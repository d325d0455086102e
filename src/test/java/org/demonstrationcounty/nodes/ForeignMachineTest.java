package org.demonstrationcounty.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.Test;

/** The programme gives the same answers on a machine with another language, digits, time zone and encoding. */
@OnH2Alone("Language, digits and encoding are the machine's.")
class ForeignMachineTest {

    private static final DateTimeFormatter OF_THE_ENGINE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final String DIGITS_OF_OTHER_SCRIPTS = "[\\p{Nd}&&[^0-9]]";

    /**
     * In Turkish i is not the small letter of I. The digits are Arabic, the day begins before Beijing's, and the
     * encoding has no Chinese.
     */
    @Test
    void itGivesTheSameAnswersThere() {
        Node node = new Node(
                "foreign-machine",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=US-ASCII"),
                Map.of("spring.profiles.active", "demo", "spring.datasource.url", "jdbc:h2:mem:machine"));
        node.start();
        try {
            walksACase(new Programme(node.port()));
        } finally {
            node.kill();
        }
    }

    private static void walksACase(Programme programme) {
        CountyCase yangcheng = programme.caseOf("140522", 2021).toCityReview();
        Client city = programme.as("city-140500");
        Answer tasks = city.get("/engine-rest/task").is(200);
        assertThat(tasks.body()).doesNotContainPattern(DIGITS_OF_OTHER_SCRIPTS).contains("阳城县");
        JsonNode task = tasks.json().get(0);
        assertThat(moment(task.get("due"))).isEqualTo(Instant.parse("2021-03-15T15:59:59Z"));
        assertThat(moment(task.get("created")))
                .isBetween(Instant.parse("2021-03-01T01:00:00Z"), Instant.parse("2021-03-01T01:10:00Z"));
        Answer refused = city.post(
                        "/engine-rest/task/" + task.get("id").asText() + "/submit-form",
                        Client.variables(Map.of("decision", 1, "comment", List.of(1))))
                .is(400);
        assertThat(refused.body()).contains("comment: 类型不对，应为文本。", "decision: 类型不对，应为选项。");
        for (String address : List.of(
                "/engine-rest/deployment",
                "/engine-rest/process-definition",
                "/engine-rest/history/task",
                "/api/cases/140522-2021",
                "/api/cases/140522-2021/audit")) {
            assertThat(programme.as("bureau").get(address).is(200).body())
                    .as(address)
                    .doesNotContainPattern(DIGITS_OF_OTHER_SCRIPTS);
        }
        assertThat(yangcheng.stage()).isEqualTo("CITY_REVIEW");
        yangcheng.step("city-140500", "city-review", Map.of("decision", "return", "comment", "请补充"));
        assertThat(programme.as("county-140522").get("/api/cases/140522-2021").body())
                .contains("请补充");
    }

    private static Instant moment(JsonNode text) {
        return OffsetDateTime.parse(text.asText(), OF_THE_ENGINE).toInstant();
    }
}
