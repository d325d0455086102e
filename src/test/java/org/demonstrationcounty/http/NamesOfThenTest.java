package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Acts keep the name and the office that their person had at the time, whatever the account and the office are called
 * now.
 */
@RunningProgramme
@OnBothDatabases
class NamesOfThenTest {

    private static final String CASE = "/api/cases/140121-2021";

    @LocalServerPort
    int port;

    private Programme programme;

    /** 太原 returns an application. Then its clerk and the city itself get other names, and the city approves. */
    @BeforeAll
    void aCityReviewsUnderTwoNames() {
        programme = new Programme(port);
        CountyCase qingxu = programme.caseOf("140121", 2021).toCityReview();
        qingxu.step("city-140100", "city-review", Map.of("decision", "return", "comment", "请补正"));
        Client admin = programme.as("admin");
        admin.put(
                        "/engine-rest/user/city-140100/profile",
                        Map.of("id", "city-140100", "firstName", "五", "lastName", "王"))
                .is(204);
        admin.put("/api/cities/140100", Map.of("name", "并州市", "nameEnglish", "Bingzhou"))
                .is(200);
        qingxu.step("county-140121", "correct-application", CountyCase.application());
        qingxu.step("city-140100", "city-review", Map.of("decision", "approve"));
    }

    @Test
    @Rule("P7")
    void theHistoryOfTheCaseShowsBoth() {
        List<JsonNode> reviews = programme
                .as("bureau")
                .get(CASE)
                .is(200)
                .json()
                .get("history")
                .valueStream()
                .filter(event -> event.path("step").asText().equals("city-review"))
                .toList();

        assertThat(reviews).extracting(event -> event.get("byName").asText()).containsExactly("太原市经办人", "王五");
        assertThat(reviews).extracting(event -> event.get("office").asText()).containsExactly("太原市", "并州市");
        assertThat(reviews).noneMatch(event -> event.has("namedAtUpgrade"));
    }

    @Test
    @Rule("P7")
    void theTrailAndItsExportShowBoth() {
        JsonNode trail = programme
                .as("bureau")
                .get(CASE + "/audit?action=city-review")
                .is(200)
                .json();
        assertThat(trail.findValuesAsText("byName")).containsExactly("太原市经办人", "王五");
        assertThat(trail.findValuesAsText("officeName")).containsExactly("太原市", "并州市");
        assertThat(trail.findValuesAsText("office")).containsOnly("city-140100");

        String table = programme
                .as("bureau")
                .get(CASE + "/audit.csv?action=city-review")
                .is(200)
                .body();
        assertThat(table)
                .contains("\"太原市经办人\",\"city-140100\",\"太原市\",\"city-140100\"")
                .contains("\"王五\",\"city-140100\",\"并州市\",\"city-140100\"");
    }

    @Test
    @Rule("P7")
    void aDeletedAccountKeepsItsNameInTheHistory() {
        Client admin = programme.as("admin");
        Map<String, String> profile = Map.of("id", "gone", "firstName", "六", "lastName", "赵");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        admin.put("/engine-rest/group/camunda-admin/members/gone", null).is(204);
        programme
                .as("gone")
                .put("/api/offices/finance", Map.of("name", "省金融办", "nameEnglish", "Finance"))
                .is(200);
        admin.send("DELETE", "/engine-rest/user/gone", null).is(204);

        assertThat(admin.get("/api/audit?action=change-office").is(200).json().findValuesAsText("byName"))
                .contains("赵六");
    }
}
