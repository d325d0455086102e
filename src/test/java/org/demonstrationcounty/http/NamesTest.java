package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator renames, moves and adds counties, cities and offices, each from a given day on. */
@RunningProgramme
@OnBothDatabases
class NamesTest {

    @LocalServerPort
    int port;

    private Programme programme;
    private Client admin;

    @BeforeAll
    void reach() {
        programme = new Programme(port);
        admin = programme.as("admin");
    }

    @Test
    @Rule("P7")
    void aCountyBecomesACityFromTodayOn() {
        Answer changed = admin.put("/api/counties/140522", county("CITY", "阳城市", "140582", "140500"))
                .is(200);

        assertThat(changed.at("/key")).isEqualTo("140522");
        LocalDate from = LocalDate.parse(changed.at("/from"));
        assertThat(onDay("140522", from.minusDays(1)).get("name").asText()).isEqualTo("阳城县");
        assertThat(onDay("140522", from.minusDays(1)).get("code").asText()).isEqualTo("140522");
        assertThat(onDay("140522", from).get("name").asText()).isEqualTo("阳城市");
        assertThat(onDay("140522", from).get("code").asText()).isEqualTo("140582");
        assertThat(programme
                        .as("county-140921")
                        .get("/api/counties/140522/names")
                        .is(200)
                        .each("name"))
                .containsExactly("阳城县", "阳城市");
        assertThat(programme.as("county-140522").get("/api/me").is(200).at("/groups/0/name"))
                .isEqualTo("阳城市");
        JsonNode trail = admin.get("/api/audit?action=change-county").is(200).json();
        assertThat(trail.findValuesAsText("oldValue")).contains("阳城县", "140522", "COUNTY");
        assertThat(trail.findValuesAsText("newValue")).contains("阳城市", "140582", "CITY", from.toString());
    }

    @Test
    @Rule("P7")
    void everyProblemIsNamedAtOnceAndNothingIsWritten() {
        Answer refused = admin.put(
                        "/api/counties/140121",
                        Map.of(
                                "key",
                                "140122",
                                "kind",
                                "TOWN",
                                "name",
                                "清".repeat(101),
                                "code",
                                "140181",
                                "cityCode",
                                "149900",
                                "from",
                                "2021-02-28",
                                "mayor",
                                "?"))
                .is(400);

        assertThat(problems(refused))
                .containsEntry("key", "names.key-fixed")
                .containsEntry("kind", "field.choice")
                .containsEntry("name", "field.length")
                .containsEntry("nameEnglish", "field.missing")
                .containsEntry("code", "county.code-taken")
                .containsEntry("cityCode", "city.unknown")
                .containsEntry("from", "names.past-day")
                .containsEntry("mayor", "field.unknown")
                .hasSize(8);
        assertThat(admin.get("/api/counties/140121/names").is(200).each("name")).containsExactly("清徐县");
        assertThat(problems(admin.put(
                                "/api/counties/140121",
                                Map.of(
                                        "kind", "COUNTY",
                                        "name", "清徐县",
                                        "nameEnglish", "Qingxu County",
                                        "code", "140121",
                                        "cityCode", "140100",
                                        "from", "2000-01-01"))
                        .is(400)))
                .as("the day alone is to blame, though there was no city on it")
                .containsExactly(Map.entry("from", "names.past-day"));
        assertThat(problems(admin.post("/api/counties", Map.of("key", "1405-1", "code", "14"))
                        .is(400)))
                .containsEntry("key", "county.key")
                .containsEntry("code", "county.code");
        assertThat(problems(admin.post("/api/cities", Map.of("code", "X")).is(400)))
                .containsEntry("code", "city.code")
                .containsEntry("name", "field.missing");
        assertThat(problems(admin.put("/api/offices/bureau", Map.of("kind", "DEPARTMENT"))
                        .is(400)))
                .containsEntry("kind", "field.choice");
    }

    @Test
    @Rule("P7")
    void theServerSaysWhatANameCanBe() {
        JsonNode form = admin.get("/api/names").is(200).json();
        String tooLong = "名".repeat(form.at("/maxLengths/name").asInt() + 1);

        assertThat(form.get("countyKinds").findValuesAsText("name")).containsExactly("县", "市（县级）", "区", "开发区");
        assertThat(form.get("departmentKind").asText()).isEqualTo("DEPARTMENT");
        assertThat(problems(admin.post("/api/cities", Map.of("name", tooLong)).is(400)))
                .containsEntry("name", "field.length");
    }

    @Test
    @Rule("P7")
    void existingKeysAndUnknownKeysAreRefused() {
        Map<String, Object> yangcheng = new HashMap<>(county("CITY", "阳城市", "140582", "140500"));
        yangcheng.put("key", "140522");
        assertThat(admin.post("/api/counties", yangcheng).is(409).at("/code")).isEqualTo("county.exists");
        assertThat(admin.post("/api/cities", Map.of("code", "140500", "name", "晋城", "nameEnglish", "Jincheng"))
                        .is(409)
                        .at("/code"))
                .isEqualTo("city.exists");
        assertThat(admin.put("/api/counties/149999", yangcheng).is(404).at("/code"))
                .isEqualTo("names.unknown");
        assertThat(admin.get("/api/cities/140599/names").is(404).at("/code")).isEqualTo("names.unknown");
        assertThat(programme
                        .as("bureau")
                        .put("/api/counties/140522", yangcheng)
                        .is(403)
                        .at("/code"))
                .isEqualTo("names.administrators-only");
    }

    @Test
    @Rule({"P7", "R1"})
    void aNewCityAndItsNewZoneHaveTheirGroupsAndTheZoneMayApply() {
        admin.post("/api/cities", Map.of("code", "141200", "name", "河东市", "nameEnglish", "Hedong"))
                .is(201);
        Map<String, Object> zone = new HashMap<>(county("ZONE", "河东经济开发区", null, "141200"));
        zone.put("key", "1412K1");
        assertThat(admin.post("/api/counties", zone).is(201).json().get("code").isNull())
                .isTrue();
        account("hedong.city", "city-141200");
        account("county-1412K1", "county-1412K1");

        programme.caseOf("1412K1", 2021).toDraft();

        assertThat(programme.as("hedong.city").get("/api/cases").is(200).json().findValuesAsText("caseKey"))
                .containsExactly("1412K1-2021");
        assertThat(programme.as("hedong.city").get("/api/me").is(200).at("/groups/0/name"))
                .isEqualTo("河东市");
    }

    @Test
    @Rule("P7")
    void aCountyThatMovesTakesItsCasesAndTheOpenReviewToItsNewCity() {
        CountyCase moving = programme.caseOf("140921", 2021).toCityReview();
        assertThat(tasks("city-140900")).contains("city-review");
        assertThat(tasks("city-140500")).doesNotContain("city-review");

        admin.put("/api/counties/140921", county("COUNTY", "定襄县", "140921", "140500"))
                .is(200);

        assertThat(tasks("city-140900")).doesNotContain("city-review");
        programme.as("city-140900").get("/api/cases/140921-2021").is(404);
        assertThat(programme
                        .as("city-140900")
                        .get("/engine-rest/process-instance?businessKey=140921-2021")
                        .json())
                .isEmpty();
        assertThat(programme
                        .as("city-140500")
                        .get("/engine-rest/process-instance?businessKey=140921-2021")
                        .json())
                .isNotEmpty();
        moving.step("city-140500", "city-review", Map.of("decision", "approve")).reaches("BUREAU_REVIEW");
    }

    @Test
    @Rule("P7")
    void aNameOfALaterDayWaitsForItsDay() {
        Map<String, Object> bureau = Map.of(
                "name", "省民营经济发展局", "nameEnglish", "Provincial bureau for the private economy", "from", "2021-03-02");
        admin.put("/api/offices/bureau", bureau).is(200);
        assertThat(bureauIsCalled()).isEqualTo("省小企业发展促进局");
        assertThat(admin.get("/api/offices?on=2021-03-02").is(200).each("name")).contains("省民营经济发展局");

        programme.turnClockTo("2021-03-02T00:00:00+08:00");

        await().atMost(Duration.ofSeconds(20)).until(() -> bureauIsCalled().equals("省民营经济发展局"));
        assertThat(admin.get("/api/offices").is(200).each("name")).contains("省民营经济发展局");
    }

    private String bureauIsCalled() {
        return programme.as("bureau").get("/api/me").is(200).at("/groups/0/name");
    }

    private String tasks(String account) {
        return programme.as(account).get("/engine-rest/task").is(200).body();
    }

    private JsonNode onDay(String key, LocalDate day) {
        return programme
                .as("sme")
                .get("/api/counties?on=" + day)
                .is(200)
                .json()
                .valueStream()
                .filter(county -> county.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void account(String id, String group) {
        Map<String, String> profile = Map.of("id", id, "firstName", "员", "lastName", "某");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        admin.put("/engine-rest/group/" + group + "/members/" + id, null).is(204);
    }

    private static Map<String, String> problems(Answer refused) {
        Map<String, String> problems = new HashMap<>();
        refused.json()
                .get("errors")
                .forEach(problem -> problems.put(
                        problem.get("field").asText(), problem.get("code").asText()));
        return problems;
    }

    private static Map<String, Object> county(String kind, String name, String code, String city) {
        Map<String, Object> county = new HashMap<>();
        county.put("kind", kind);
        county.put("name", name);
        county.put("nameEnglish", "In English");
        county.put("code", code);
        county.put("cityCode", city);
        return county;
    }
}
