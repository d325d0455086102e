package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every county becomes a city. Cases that were begun before keep showing the old names. */
@RunningFirstBatch
@OnH2Alone("names are looked up in memory, whatever the database")
class NamesInListsTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void countiesBecomeCities() {
        programme = new Programme(port);
        programme
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "成效明显"))
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        programme
                .as("bureau")
                .put("/api/cases/140121-2021/assessments/1/experience", Map.of("shared", true))
                .is(200);
        Client admin = programme.as("admin");
        Stream.of("140121", "140522", "140921", "141081", "140802", "140471").forEach(key -> admin.put(
                        "/api/counties/" + key,
                        Map.of(
                                "kind",
                                "CITY",
                                "name",
                                "新" + key,
                                "nameEnglish",
                                "New",
                                "code",
                                key,
                                "cityCode",
                                key.substring(0, 4) + "00"))
                .is(200));
    }

    @Test
    @Rule("P7")
    void listsAndCasesShowTheNameOfTheApplicationAndTodaysBesideIt() {
        JsonNode listed =
                programme.as("bureau").get("/api/cases").is(200).json().get("items");
        assertThat(listed.findValuesAsText("countyName"))
                .contains("清徐县", "阳城县", "定襄县")
                .noneMatch(name -> name.startsWith("新"));
        assertThat(listed.findValuesAsText("countyNameToday")).contains("新140121", "新140522", "新140921");

        JsonNode one = programme
                .as("county-140522")
                .get("/api/cases/140522-2021")
                .is(200)
                .json();
        assertThat(one.get("countyName").asText()).isEqualTo("阳城县");
        assertThat(one.get("countyNameToday").asText()).isEqualTo("新140522");
    }

    @Test
    @Rule({"P7", "R18"})
    void rankingsAndExperiencesShowTheNameOfTheRound() {
        JsonNode ranking =
                programme.as("bureau").get("/api/rankings/2021").is(200).json();
        assertThat(ranking.findValuesAsText("countyName")).isNotEmpty().containsOnly("清徐县");
        assertThat(programme.as("bureau").get("/api/experiences").is(200).json().findValuesAsText("countyName"))
                .containsExactly("清徐县");
    }

    @Test
    @Rule("P7")
    void formsOfARoundShowTheNameOfTheRound() {
        JsonNode tasks = programme
                .as("sme")
                .get("/engine-rest/task?taskDefinitionKey=supply-figures")
                .is(200)
                .json();
        assertThat(tasks).isNotEmpty();

        JsonNode shown = programme
                .as("sme")
                .get("/api/steps/" + tasks.get(0).get("id").asText())
                .is(200)
                .json()
                .at("/view/case");

        assertThat(shown.get("countyName").asText()).doesNotStartWith("新");
        assertThat(shown.get("countyNameToday").asText()).startsWith("新");
    }
}
