package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tour leads a case to its designation, for every account of the demonstration. */
@RunningFirstBatch
@OnH2Alone("Its steps are taken on PostgreSQL by other tests.")
class TourTest {

    private static final String COUNTY = "county-140981";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeEach
    void aProgramme() {
        programme = new Programme(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "government", "statistics", "county-140522", "city-140500"})
    void onlyAdministratorsSeeTheClockAndEverybodyTakesTheTour(String account) {
        programme.as(account).get("/api/clock").is(403);
        assertThat(programme
                        .as(account)
                        .get("/api/me")
                        .is(200)
                        .json()
                        .get("rights")
                        .valueStream()
                        .map(JsonNode::asText))
                .contains("take-tour")
                .doesNotContain("move-clock");
        assertThat(programme
                        .as(account)
                        .get("/api/tour")
                        .is(200)
                        .json()
                        .get("account")
                        .asText())
                .isEqualTo(COUNTY);
    }

    @Test
    void whatTheTourSaysLeadsToTheDesignation() {
        programme
                .as(COUNTY)
                .post(
                        "/engine-rest/process-definition/key/demonstration-county/submit-form",
                        Client.variables(Map.of("countyKey", "140981", "applicationYear", 2022)))
                .is(200);
        List<String> done = new ArrayList<>();
        for (JsonNode tour = tour(); !tour.get("designated").asBoolean(); tour = tour()) {
            assertThat(done).as("%s", tour).hasSizeLessThan(80);
            if (tour.get("tasks").isEmpty()) {
                goOnto(tour.get("next"));
            } else {
                done.add(does(tour.get("tasks").get(0)));
            }
        }
        assertThat(done)
                .startsWith("prepare-application", "city-review", "bureau-review")
                .endsWith("issue-designation");
        assertThat(Collections.frequency(done, "supply-figures")).isEqualTo(3 * 6);
    }

    private void goOnto(JsonNode next) {
        assertThat(next.get("what").asText()).matches("公示期满|元旦：.*");
        programme.turnClockTo(next.get("at").asText());
        await().atMost(Duration.ofSeconds(30)).until(() -> !tour().get("tasks").isEmpty());
    }

    private String does(JsonNode task) {
        Client official = programme.as(task.get("account").asText());
        Map<String, Object> values = JSON.convertValue(task.get("values"), new TypeReference<>() {});
        if (task.get("taskId").isNull()) {
            Object dataYear = values.remove("dataYear");
            official.put("/api/references/" + dataYear, values).is(200);
        } else {
            official.put("/api/steps/" + task.get("taskId").asText() + "/draft", values)
                    .is(200);
            official.post("/engine-rest/task/" + task.get("taskId").asText() + "/submit-form", Client.variables(values))
                    .is(204);
        }
        return task.get("step").asText();
    }

    private JsonNode tour() {
        return programme.as(COUNTY).get("/api/tour").is(200).json();
    }
}
