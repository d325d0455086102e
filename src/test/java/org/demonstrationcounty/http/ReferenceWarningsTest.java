package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provincial growth that differs much from the year before causes a warning. */
@RunningFirstBatch
@OnH2Alone("a warning compares two numbers, whatever the database")
class ReferenceWarningsTest {

    @LocalServerPort
    int port;

    @Test
    @Rule("P8")
    void theAnswerWarnsOfAGrowthFarFromTheYearBefores() {
        Programme programme = new Programme(port);
        Client bureau = programme.as("bureau");
        assertThat(bureau.get("/api/references").is(200).at("/farFromPercentPoints"))
                .isNotEmpty();
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));

        assertThat(warnings(programme.referTo(2020, 7))).isEmpty();
        assertThat(warnings(programme.referTo(2022, 70)).toString()).contains("请核对");
        Answer corrected = bureau.post(
                "/api/references/2021/corrections", Map.of("provincialSmeRevenueGrowth", 80, "reason", "录入有误"));
        assertThat(warnings(corrected).toString()).contains("7%").contains("73 个百分点");
        assertThat(warnings(bureau.post(
                        "/api/references/2021/corrections", Map.of("provincialSmeRevenueGrowth", 8, "reason", "录入有误"))))
                .isEmpty();
    }

    private static JsonNode warnings(Answer answer) {
        return answer.is(200).json().get("warnings");
    }
}
