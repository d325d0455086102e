package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads what an earlier release stored. These tests change nothing, so they share one start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnH2Alone("The databases of releases are recorded on H2.")
class StoredByAnOlderReleaseOnH2Test {

    private Instance application;
    private Programme programme;

    @BeforeAll
    void start() throws SQLException {
        application = Instance.on(Path.of("src/test/resources/releases/0.1.1.sql.gz"));
        programme = application.programme();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    @Rule("R2")
    void anApplicationOfAnOlderReleaseCannotBeTakenBack() {
        CountyCase theCase = programme.caseOf("140825", 2024).reaches("CITY_REVIEW");
        Client county = programme.as(theCase.county());

        assertThat(county.post("/api/cases/140825-2024/retraction", Map.of())
                        .is(409)
                        .at("/code"))
                .isEqualTo("retraction.older-model");
        assertThat(county.get("/api/cases/140825-2024").json().get("actions").toString())
                .isEqualTo("[\"withdraw\"]");
    }

    @Test
    @Rule("P7")
    void actsBeforeTheUpgradeShowTheNameOfTheUpgradeWithAMark() {
        String caseKey = programme.casesAt("DESIGNATED"::equals).iterator().next();

        List<JsonNode> decided = programme
                .as("admin")
                .get("/api/cases/" + caseKey)
                .json()
                .get("history")
                .valueStream()
                .filter(event -> event.has("by"))
                .toList();
        assertThat(decided).isNotEmpty().allSatisfy(event -> {
            assertThat(event.path("namedAtUpgrade").asBoolean()).isTrue();
            assertThat(event.get("byName").asText()).contains("经办人");
        });
        assertThat(programme
                        .as("admin")
                        .get("/api/cases/" + caseKey + "/audit")
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(entry -> !entry.get("by").asText().equals("system")))
                .isNotEmpty()
                .allMatch(entry -> entry.path("namedAtUpgrade").asBoolean());
        assertThat(programme
                        .as("admin")
                        .get("/api/cases/" + caseKey + "/audit.csv")
                        .body())
                .contains("经办人甲（升级时的姓名 name at the upgrade）");
    }

    @Test
    @Rule("R21")
    void roundsUnderWayKeepTheEditionThatGoverned() throws SQLException {
        try (Connection database = application.database();
                var rounds = database.createStatement()
                        .executeQuery("select edition, count(*) from assessment_round group by edition")) {
            assertThat(rounds.next()).isTrue();
            assertThat(rounds.getString(1)).isEqualTo("2022");
            assertThat(rounds.next()).isFalse();
        }
    }
}
