package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All counties can read the experience of one county once the bureau has shared it and the round is confirmed. */
@RunningProgramme
@Rule("R19")
@OnBothDatabases
class ExperienceTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private Programme programme;

    @BeforeAll
    void confirmTheRoundOfOneOfTwoCounties() {
        programme = new Programme(port);
        CountyCase yangcheng = programme.caseOf("140522", 2021).toNotice();
        CountyCase qingxu = programme.caseOf("140121", 2021).toNotice();
        for (CountyCase county : List.of(yangcheng, qingxu)) {
            county.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        }
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-03-09");
        qingxu.fromConsentToCreation("2021-03-09");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);

        yangcheng
                .reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        qingxu.reaches("ROUND_1").report(List.of());
        put("bureau", "140522-2021", 1, true).is(200);
        assertThat(list("county-140121", "").get("items"))
                .as("nothing before the round is confirmed")
                .isEmpty();
        put("bureau", "140522-2021", 1, false).is(200);
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "county-140522",
                "county-140121",
                "county-140471",
                "city-140500",
                "city-140100",
                "bureau",
                "government",
                "statistics",
                "admin"
            })
    void everybodyReadsSharedExperienceAndNobodyReadsOther(String reader) {
        put("bureau", "140522-2021", 1, false).is(200);
        assertThat(list(reader, "").get("items")).isEmpty();

        assertThat(put("bureau", "140522-2021", 1, true).is(200).at("/shared")).isEqualTo("true");

        JsonNode page = list(reader, "");
        assertThat(page.get("total").asInt()).isOne();
        assertThat(page.get("page").asInt()).isZero();
        assertThat(page.get("size").asInt()).isEqualTo(50);
        JsonNode experience = page.at("/items/0");
        assertThat(experience.get("caseKey").asText()).isEqualTo("140522-2021");
        assertThat(experience.get("countyKey").asText()).isEqualTo("140522");
        assertThat(experience.get("countyName").asText()).isEqualTo("阳城县");
        assertThat(experience.get("round").asInt()).isOne();
        assertThat(experience.get("dataYear").asInt()).isEqualTo(2021);
        assertThat(experience.get("experience").asText()).isEqualTo("可推广的经验");
        assertThat(experience.get("sharedAt").asText()).startsWith("202");
        assertThat(experience.has("summary")).isFalse();
    }

    @Test
    void experienceOfAnOpenRoundAppearsAfterTheConfirmation() {
        put("bureau-2", "140121-2021", 1, true).is(200);

        assertThat(list("county-140121", "").get("items").findValuesAsText("caseKey"))
                .doesNotContain("140121-2021");
        put("bureau-2", "140121-2021", 1, false).is(200);
    }

    @Test
    void experienceIsFilteredByDataYear() {
        put("bureau", "140522-2021", 1, true).is(200);

        assertThat(list("bureau", "?year=2021").get("total").asInt()).isOne();
        assertThat(list("bureau", "?year=2022").get("total").asInt()).isZero();
        assertThat(list("bureau", "?page=1&size=1").get("items")).isEmpty();
        assertThat(list("bureau", "?page=1&size=1").get("total").asInt()).isOne();
    }

    @Test
    void theDecisionIsStoredAndRepeatingItChangesNothing() {
        put("bureau", "140522-2021", 1, false).is(200);
        long before = decisions();

        put("bureau", "140522-2021", 1, true).is(200);
        put("bureau-2", "140522-2021", 1, true).is(200);
        assertThat(decisions()).isEqualTo(before + 1);
        put("bureau-2", "140522-2021", 1, false).is(200);
        assertThat(decisions()).isEqualTo(before + 2);

        assertThat(database.sql("select decided_by from experience_sharing order by id desc")
                        .query(String.class)
                        .list())
                .startsWith("bureau-2", "bureau");
    }

    @ParameterizedTest
    @CsvSource({
        "county-140522, 403",
        "city-140500, 403",
        "government, 403",
        "admin, 403",
        "county-140121, 404",
        "city-140100, 404",
        "statistics, 404"
    })
    void onlyTheBureauShares(String account, int status) {
        long before = decisions();

        assertThat(put(account, "140522-2021", 1, true).status()).isEqualTo(status);
        assertThat(programme
                        .as(account)
                        .put("/api/cases/140522-2021/assessments/7/experience", "nonsense")
                        .status())
                .isEqualTo(status);
        assertThat(decisions()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|",
                "nonsense|",
                "[]|",
                "null|",
                "{}|shared",
                "{\"shared\": null}|shared",
                "{\"shared\": \"true\"}|shared",
                "{\"shared\": 1}|shared",
                "{\"shared\": true, \"shared\": false}|",
                "{\"shared\": true, \"by\": \"me\"}|by"
            })
    void anythingButTrueOrFalseIsRefused(String body, String field) {
        Answer refused = programme
                .as("bureau")
                .put("/api/cases/140522-2021/assessments/1/experience", body)
                .is(400);

        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        if (field != null) {
            assertThat(refused.json().get("errors").findValuesAsText("field")).contains(field);
        }
    }

    @Test
    void aRoundWithoutAReportHasNoneToShare() {
        assertThat(put("bureau", "140522-2021", 2, true).is(404).at("/code")).isEqualTo("experience.no-report");
        assertThat(put("bureau", "140921-2021", 1, true).is(404).at("/code")).isEqualTo("case.unknown");
        for (String round : List.of("0", "4", "-1", "1.0", "x", "11")) {
            programme
                    .as("bureau")
                    .put("/api/cases/140522-2021/assessments/" + round + "/experience", Map.of("shared", true))
                    .is(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?year=abc",
                "?year=1999",
                "?year=2101",
                "?year=",
                "?page=-1",
                "?page=x",
                "?size=0",
                "?size=201",
                "?size=99999999999"
            })
    void anInvalidSearchIsRefused(String query) {
        Answer refused =
                programme.as("county-140522").get("/api/experiences" + query).is(400);

        assertThat(refused.json().get("errors")).hasSize(1);
    }

    @Test
    void strangersMustLogIn() {
        programme.stranger().get("/api/experiences").is(401);
    }

    private Answer put(String account, String caseKey, int round, boolean shared) {
        return programme
                .as(account)
                .put("/api/cases/" + caseKey + "/assessments/" + round + "/experience", Map.of("shared", shared));
    }

    private JsonNode list(String account, String query) {
        return programme.as(account).get("/api/experiences" + query).is(200).json();
    }

    private long decisions() {
        return database.sql("select count(*) from experience_sharing")
                .query(Long.class)
                .single();
    }
}
