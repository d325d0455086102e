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

/** Results of a year are seen by others once the bureau has published them, and what comes later appears by itself. */
@RunningProgramme
@OnBothDatabases
class PublicationTest {

    private static final Map<String, String> ACT = Map.of("documentNumber", "晋企发〔2022〕5号", "issuedOn", "2022-01-05");

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase dingxiang;

    /** 阳城 passed, 清徐 failed with ten times its figures in one indicator that was ruled met, 定襄 is to be reviewed. */
    @BeforeAll
    void twoRoundsAreConfirmed() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        dingxiang = programme.caseOf("140921", 2021).toNotice();
        List<CountyCase> all = List.of(yangcheng, qingxu, dingxiang);
        all.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        all.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        yangcheng
                .reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        qingxu.reaches("ROUND_1").report(List.of()).supplyFigures(1, 3000, 2900).confirmFigures();
        dingxiang
                .reaches("ROUND_1")
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        qingxu.step(
                "bureau",
                "review-assessment",
                Map.of(
                        "decision",
                        "reevaluate",
                        "rulings",
                        List.of(Map.of("indicator", "technologySmes", "kind", "MET", "reason", "已核实"))));
        confirm(yangcheng);
        confirm(qingxu);
        programme.turnClockTo("2022-01-06T00:00:00+08:00");
    }

    @Test
    @Rule({"P11", "R18"})
    void aYearIsPublishedOnceAndThenSeenByAll() {
        beforeItCountiesAndCitiesSeeTheirOwnAndDepartmentsNothing();
        aDepartmentSeesNothingButTheFiguresThatItSupplied();
        aChampionMetTheIndicatorByItsFiguresAndEachLineNamesItsRound();
        theBureauAloneWithADocumentThatIsThere();
        afterItEverybodySeesAllAndWhatComesLaterByItself();
    }

    private void beforeItCountiesAndCitiesSeeTheirOwnAndDepartmentsNothing() {
        assertThat(counties("bureau")).containsExactlyInAnyOrder("140522", "140121");
        assertThat(counties("government")).hasSize(2);
        assertThat(counties("admin")).hasSize(2);
        assertThat(counties("county-140522")).containsExactly("140522");
        assertThat(counties("city-140100")).containsExactly("140121");
        assertThat(counties("county-140921")).isEmpty();
        assertThat(counties("statistics")).isEmpty();
        JsonNode own = ranking("county-140522");
        assertThat(own.at("/overall/0/rank").isNull()).isTrue();
        assertThat(own.get("indicators")).allSatisfy(each -> {
            assertThat(each.get("leader").isNull()).isTrue();
            assertThat(each.get("ranking")).hasSize(1);
        });
        assertThat(years("statistics")).isEmpty();
        assertThat(years("county-140522")).hasSize(1);
    }

    private void aDepartmentSeesNothingButTheFiguresThatItSupplied() {
        JsonNode rounds = programme
                .as("finance")
                .get("/api/corrections/rounds/2021")
                .is(200)
                .json()
                .get("rounds");
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).get("figures").findValuesAsText("code"))
                .containsExactlyInAnyOrder("regionalBoardListings", "neeqListings", "mainBoardListings");
        assertThat(rounds.get(0).has("score")).isFalse();
        programme.as("county-140522").get("/api/corrections/rounds/2021").is(403);
    }

    private void aChampionMetTheIndicatorByItsFiguresAndEachLineNamesItsRound() {
        JsonNode ruled = indicator("technologySmes");
        assertThat(ruled.at("/ranking/0/countyKey").asText()).isEqualTo("140121");
        assertThat(ruled.at("/leader/countyKey").asText())
                .as("清徐 was ruled met")
                .isEqualTo("140522");
        assertThat(ruled.at("/leader/round").asInt()).isEqualTo(1);
        JsonNode free = indicator("entrepreneursTrained");
        assertThat(free.at("/leader/countyKey").asText()).isEqualTo("140121");
        assertThat(free.get("champions")).hasSize(1);
    }

    private void theBureauAloneWithADocumentThatIsThere() {
        for (String other : List.of("county-140522", "city-140500", "statistics", "government", "admin")) {
            programme.as(other).put("/api/results/2021/publication", ACT).is(403);
        }
        refused("/api/results/2020/publication", ACT, "publication.nothing-confirmed");
        programme
                .as("bureau")
                .put("/api/results/2021/publication", Map.of("documentNumber", " ", "issuedOn", "2022-02-01"))
                .is(400);
    }

    private void afterItEverybodySeesAllAndWhatComesLaterByItself() {
        programme.as("bureau").put("/api/results/2021/publication", ACT).is(200);
        refused("/api/results/2021/publication", ACT, "publication.already");

        for (String reader : List.of("county-140921", "city-140900", "statistics", "admin")) {
            assertThat(counties(reader)).containsExactlyInAnyOrder("140522", "140121");
        }
        assertThat(ranking("statistics").at("/publication/documentNumber").asText())
                .isEqualTo("晋企发〔2022〕5号");
        assertThat(marks()).containsOnly("null");

        confirm(dingxiang);
        assertThat(counties("statistics")).hasSize(3);
        assertThat(mark("140921")).isEqualTo("SUPPLEMENT");
        assertThat(place("140921").get("markName").asText()).isEqualTo("补充");
        assertThat(mark("140522")).isEqualTo("null");
        programme
                .as("market-regulation")
                .post(
                        "/api/cases/140522-2021/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 1_999, "reason", "重复统计一户"))
                .is(200);
        assertThat(mark("140522")).isEqualTo("CORRECTION");

        JsonNode trail = programme
                .as("bureau")
                .get("/api/audit?action=publish-results")
                .is(200)
                .json();
        assertThat(trail.at("/total").asInt()).isPositive();
        JsonNode year =
                programme.as("bureau").get("/api/results").is(200).json().at("/items/0");
        assertThat(year.get("confirmed").asInt()).isEqualTo(3);
        assertThat(year.at("/publication/issuedOn").asText()).isEqualTo("2022-01-05");
    }

    private void refused(String address, Map<String, String> act, String code) {
        Answer answer = programme.as("bureau").put(address, act).is(409);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }

    private void confirm(CountyCase county) {
        boolean passed = county.assessment("bureau", 1).json().get("passed").asBoolean();
        county.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", passed ? "GOOD" : "FAIL"));
    }

    private JsonNode indicator(String code) {
        return ranking("bureau")
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ranking(String reader) {
        return programme.as(reader).get("/api/rankings/2021").is(200).json();
    }

    private List<String> counties(String reader) {
        return ranking(reader).get("overall").findValuesAsText("countyKey");
    }

    private List<String> marks() {
        return ranking("bureau").get("overall").findValuesAsText("mark");
    }

    private String mark(String county) {
        return place(county).get("mark").asText();
    }

    private JsonNode place(String county) {
        return ranking("bureau")
                .get("overall")
                .valueStream()
                .filter(place -> place.get("countyKey").asText().equals(county))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode years(String reader) {
        return programme.as(reader).get("/api/rankings").is(200).json().get("dataYears");
    }
}
