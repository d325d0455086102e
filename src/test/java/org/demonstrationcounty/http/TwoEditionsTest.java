package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.PolicyFiles;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The shipped edition judges the first round of a case. For the next data year an edition with other indicators, a
 * department of its own and three grades is deployed. It judges the second round, even though a newer one for that year
 * is deployed while the round is open. Another case gets its consent under an edition with other days and years.
 */
@RunningProgramme
@Rule({"R4", "R5", "R21", "P4"})
@OnH2Alone("DeployedEditionsTest deploys and RoundInterleavingsTest judges on both databases.")
class TwoEditionsTest {

    private static final String NEW_DEPARTMENT = "commerce";
    private static final List<String> DEPARTMENTS =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance", NEW_DEPARTMENT);

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase dingxiang;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
        qingxu = programme.caseOf("140121", 2022);
        dingxiang = programme.caseOf("140921", 2021);
    }

    @Test
    @Rule({"R11", "R13", "R14", "R17", "R18", "P5"})
    void aCaseLivesThroughBoth() {
        aCountyStatesTheBaseOfWhatIsLeftOutLater();
        yangcheng.toNotice().step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-07-14");
        theFirstRoundGoesByTheShippedEdition();
        String result = yangcheng.assessment("bureau", 1).is(200).body();
        String ranking = ranking(2021).body();

        theNewEditionNeedsItsDepartment();
        anEditionOfTheNextDataYearIsDeployed();
        itStaysReadable();
        theWhatIfGoesByTheDataYear();
        anotherCaseIsConsentedToUnderIt();
        theSecondRoundOpens();
        aNewerEditionOfTheSameDataYearComes();
        theSecondRoundGoesByTheEditionThatItOpenedWith();

        assertThat(yangcheng.assessment("bureau", 1).is(200).body()).isEqualTo(result);
        assertThat(ranking(2021).body()).isEqualTo(ranking);
        JsonNode ofTheNewYear = ranking(2022).json();
        assertThat(ofTheNewYear.at("/overall/0/grade").asText()).isEqualTo("EXCELLENT");
        assertThat(ofTheNewYear.get("indicators").findValuesAsText("code"))
                .contains("crossBorderSellers", "marketEntities")
                .doesNotContain("famousTrademarks");
        assertThat(ofTheNewYear.at("/overall/0/edition").asText()).isEqualTo("2023");
        soDoesACorrectionOfIt();
        roundsOpenOnTheDayOfTheEditionOfTheirDataYear();
        theCaseUnderOtherYearsIsAssessed();
    }

    private void aCountyStatesTheBaseOfWhatIsLeftOutLater() {
        Map<String, Object> application = CountyCase.application();
        application.put("base", Map.of("newEnterprises", 900, OtherEditions.LEFT_OUT, 7));
        dingxiang.toDraft().step(dingxiang.county(), "prepare-application", application);
    }

    private void itStaysReadable() {
        String task = dingxiang.task(dingxiang.city(), "city-review");
        JsonNode former = programme
                .as(dingxiang.city())
                .get("/api/steps/" + task)
                .is(200)
                .json()
                .at("/view/formerBaseRows");
        assertThat(former.findValuesAsText("code")).containsExactly(OtherEditions.LEFT_OUT);
        assertThat(former.at("/0/name").asText()).isNotBlank().isNotEqualTo(OtherEditions.LEFT_OUT);
    }

    private void theFirstRoundGoesByTheShippedEdition() {
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_1");
        programme.referTo(2021, 7.9).is(200);
        yangcheng.report(List.of()).supplyFigures(1, 2000, 1000).confirmFigures();
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    private void theNewEditionNeedsItsDepartment() {
        Answer refused = deploy(OtherEditions.ofTheSecondYear()).is(400);
        assertThat(refused.at("/message")).contains("indicators[26].department");

        Map<String, Object> office =
                Map.of("code", NEW_DEPARTMENT, "kind", "DEPARTMENT", "name", "商务部门", "nameEnglish", "Commerce");
        assertThat(programme.as("bureau").post("/api/offices", office).is(403).at("/code"))
                .isEqualTo("names.administrators-only");
        programme
                .as("admin")
                .post("/api/offices", Map.of("code", "Commerce!", "kind", "BUREAU", "from", "soon"))
                .is(400);
        assertThat(programme.as("admin").post("/api/offices", office).is(201).at("/from"))
                .isEqualTo("2022-01-01");
        assertThat(programme.as("admin").post("/api/offices", office).is(409).at("/code"))
                .isEqualTo("office.exists");
        assertThat(programme.as("county-140522").get("/api/offices").is(200).each("code"))
                .contains("bureau", "sme", NEW_DEPARTMENT)
                .hasSize(9);
        assertThat(programme.as("sme").get("/api/offices?on=2021-12-31").is(200).each("code"))
                .doesNotContain(NEW_DEPARTMENT)
                .hasSize(8);
        programme.as("sme").get("/api/offices?on=yesterday").is(400);
        openAccountOfTheNewDepartment();
    }

    private void openAccountOfTheNewDepartment() {
        Client admin = programme.as("admin");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", NEW_DEPARTMENT, "firstName", "经办人", "lastName", "商务"),
                                "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        admin.put("/engine-rest/group/department-commerce/members/" + NEW_DEPARTMENT, null)
                .is(204);
    }

    private void anEditionOfTheNextDataYearIsDeployed() {
        deploy(OtherEditions.ofTheSecondYear()).is(200);
        assertThat(programme.as("county-140522").get("/api/editions").is(200).each("id"))
                .containsExactly(ShippedEdition.ID, "2023");
        JsonNode edition =
                programme.as("county-140522").get("/api/editions/2023").is(200).json();
        assertThat(edition.get("indicators")).hasSize(27);
        assertThat(edition.get("grades").findValuesAsText("grade")).containsExactly("EXCELLENT", "GOOD", "FAIL");
        assertThat(programme.as("sme").get("/api/editions/2022").is(200).json().get("indicators"))
                .hasSize(26);
        programme.as("sme").get("/api/editions/1999").is(404);
    }

    private void theWhatIfGoesByTheDataYear() {
        Map<String, Object> figures = Map.of("crossBorderSellers", Map.of("current", 5));
        Answer byTheNew = programme
                .as("county-140522")
                .post("/api/evaluations", Map.of("round", 2, "dataYear", 2022, "figures", figures))
                .is(200);
        assertThat(byTheNew.at("/edition")).isEqualTo("2023");
        programme
                .as("county-140522")
                .post("/api/evaluations", Map.of("round", 2, "dataYear", 2021, "figures", figures))
                .is(400);
        for (Object noYear : List.of("2022", 1, 2022.5, 2020)) {
            programme
                    .as("county-140522")
                    .post("/api/evaluations", Map.of("round", 2, "dataYear", noYear))
                    .is(400);
        }
    }

    /** The first data year is the one after the consent. Its edition is deployed before the case waits for it. */
    private void anotherCaseIsConsentedToUnderIt() {
        qingxu.toNotice().step("bureau", "publish-notice", Map.of("publishOn", "2022-01-04"));
        programme.turnClockTo("2022-01-11T00:00:00+08:00");
        deploy(OtherEditions.ofTheThirdYear()).is(200);
        qingxu.fromConsentToCreation("2022-01-11");
    }

    private void theSecondRoundOpens() {
        programme.turnClockTo("2023-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_2");
        programme.referTo(2022, 8).is(200);
        assertThat(qingxu.stage()).isEqualTo("CREATION");
    }

    private void aNewerEditionOfTheSameDataYearComes() {
        deploy(OtherEditions.newerOfTheSecondYear()).is(200);
        Client county = programme.as("county-140522");
        JsonNode newer = county.get("/api/editions/2023-b").is(200).json();
        assertThat(newer.get("growthFromZero").asBoolean()).isTrue();
        assertThat(newer.get("countyGdpGrowthFrom").asText()).isEqualTo("statistics");
        assertThat(county.get("/api/editions/2023").is(200).at("/growthFromZero"))
                .isEqualTo("false");

        Map<String, Object> tried = new LinkedHashMap<>(Map.of("round", 2, "dataYear", 2022));
        assertThat(county.post("/api/evaluations", tried).is(200).at("/edition"))
                .isEqualTo("2023-b");
        tried.put("edition", "2023");
        tried.put("figures", Map.of("crossBorderSellers", Map.of("current", 5)));
        assertThat(county.post("/api/evaluations", tried).is(200).at("/edition"))
                .isEqualTo("2023");
        county.post("/api/evaluations/warnings", tried).is(200);
        tried.put("edition", "1999");
        assertThat(county.post("/api/evaluations", tried).is(400).at("/errors/0/field"))
                .isEqualTo("edition");
    }

    private void theSecondRoundGoesByTheEditionThatItOpenedWith() {
        yangcheng.report(List.of(Map.of("theme", "lowCarbon", "summary", "低碳园区")));
        theYearBeforeIsAskedOfWhatTheRoundBeforeDidNotHave();
        for (String department : DEPARTMENTS) {
            Map<String, Object> fields = figures(department);
            if (department.equals("market-regulation")) {
                fields.put("base", Map.of("marketEntities", 1000));
            }
            yangcheng.step(department, "supply-figures", fields);
        }
        JsonNode form = programme
                .as("county-140522")
                .get("/api/steps/" + yangcheng.task("county-140522", "confirm-figures"))
                .is(200)
                .json();
        assertThat(form.at("/view/rows").findValuesAsText("departmentName")).contains("商务部门");
        assertThat(form.at("/view/edition").asText()).isEqualTo("2023");
        assertThat(form.at("/view/case/programme").asText()).isEqualTo("中小企业高质量发展示范县（开发区）创建");
        assertThat(yangcheng.file().get("programme").asText())
                .as("elsewhere the current edition names the programme")
                .isEqualTo("民营经济高质量发展示范县创建");
        yangcheng.confirmFigures();
        yangcheng.step("bureau", "score-claim", Map.of("points", 1.5, "comment", "成效明显"));
        aDepartmentIsAskedAgain();

        JsonNode review = programme
                .as("bureau")
                .get("/api/steps/" + yangcheng.task("bureau", "review-assessment"))
                .is(200)
                .json();
        assertThat(review.at("/view/departments").findValuesAsText("code")).containsAll(DEPARTMENTS);
        assertThat(field(review, "grade").get("choices").propertyStream().map(Map.Entry::getKey))
                .containsExactly("EXCELLENT", "GOOD", "FAIL");
        assertThat(review.at("/view/proposedGrade").asText()).isEqualTo("EXCELLENT");
        JsonNode result = yangcheng.assessment("bureau", 2).is(200).json();
        assertThat(result.get("edition").asText()).isEqualTo("2023");
        assertThat(result.get("indicators")).hasSize(27);
        assertThat(result.get("assessed").asInt()).isEqualTo(24);
        assertThat(verdict(result, "crossBorderSellers").get("status").asText()).isEqualTo("MET");
        assertThat(verdict(result, "marketEntities").get("status").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(verdict(result, "newEnterprises").get("credits").asInt())
                .as("the market entities, new in round 2, grew over what was certified with them")
                .isEqualTo(2);
        assertThat(verdict(result, "marketEntities").get("previous").asInt()).isEqualTo(1000);

        yangcheng
                .submit("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "PASS"))
                .is(400);
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        assertThat(yangcheng.stage()).isEqualTo("CREATION");
    }

    private void aDepartmentIsAskedAgain() {
        yangcheng.step(
                "bureau",
                "review-assessment",
                Map.of("decision", "return", "departments", List.of(NEW_DEPARTMENT), "comment", "请复核"));
        JsonNode task = programme
                .as("admin")
                .get("/engine-rest/task/" + yangcheng.task(NEW_DEPARTMENT, "supply-figures"))
                .is(200)
                .json();
        assertThat(task.get("due").asText()).as("45 days").startsWith("2023-02-1");
        yangcheng.step(NEW_DEPARTMENT, "supply-figures", figures(NEW_DEPARTMENT));
    }

    private void soDoesACorrectionOfIt() {
        JsonNode corrected = programme
                .as(NEW_DEPARTMENT)
                .post(
                        "/api/cases/140522-2021/assessments/2/corrections",
                        Map.of("indicator", "crossBorderSellers", "figure", 4, "reason", "重复统计"))
                .is(200)
                .json();
        assertThat(corrected.at("/after/edition").asText()).isEqualTo("2023");
        assertThat(verdict(corrected.get("after"), "crossBorderSellers")
                        .get("status")
                        .asText())
                .isEqualTo("NOT_MET");
    }

    private void roundsOpenOnTheDayOfTheEditionOfTheirDataYear() {
        programme.turnClockTo("2024-01-31T23:59:30+08:00");
        for (CountyCase each : List.of(yangcheng, qingxu)) {
            assertThat(each.stage()).isEqualTo("CREATION");
        }
        programme.turnClockTo("2024-02-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_3");
        qingxu.reaches("ROUND_1");
    }

    private void theCaseUnderOtherYearsIsAssessed() {
        programme.referTo(2023, 8).is(200);
        JsonNode sheet = programme
                .as("market-regulation")
                .get("/api/steps/" + qingxu.task("market-regulation", "supply-figures"))
                .is(200)
                .json();
        assertThat(sheet.at("/view/dataYear").asInt()).isEqualTo(2023);
        assertThat(sheet.at("/view/edition").asText()).isEqualTo("2024");
        assertThat(sheet.at("/view/rows/0/code").asText()).isEqualTo("newEnterprises");
        assertThat(sheet.at("/view/rows/0/previous").isNull())
                .as("the county's base is not of the year before")
                .isTrue();
        qingxu.report(List.of()).supplyFigures(1, 2000, 1000).confirmFigures();
        qingxu.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
        JsonNode first = qingxu.assessment("county-140121", 1).is(200).json();
        assertThat(first.get("dataYear").asInt()).isEqualTo(2023);
        assertThat(verdict(first, "newEnterprises").get("previous").asInt()).isEqualTo(1000);

        programme.turnClockTo("2025-01-31T23:59:30+08:00");
        assertThat(qingxu.stage()).isEqualTo("CREATION");
        programme.turnClockTo("2025-02-01T00:00:00+08:00");
        qingxu.reaches("ROUND_2");
    }

    private void theYearBeforeIsAskedOfWhatTheRoundBeforeDidNotHave() {
        String task = yangcheng.task("market-regulation", "supply-figures");
        JsonNode sheet = programme
                .as("market-regulation")
                .get("/api/steps/" + task)
                .is(200)
                .json();
        assertThat(sheet.at("/view/asksBaseOf").valueStream().map(JsonNode::asText))
                .containsExactly("marketEntities");
        Map<String, Object> fields = figures("market-regulation");
        fields.put("base", Map.of("newEnterprises", 1000));
        assertThat(yangcheng
                        .submit("market-regulation", "supply-figures", fields)
                        .is(400)
                        .at("/message"))
                .contains("base.newEnterprises");
    }

    private Map<String, Object> figures(String department) {
        Map<String, Object> figures = new LinkedHashMap<>();
        programme
                .as(department)
                .get("/api/editions/2023")
                .json()
                .get("indicators")
                .valueStream()
                .filter(indicator -> indicator.get("department").asText().equals(department))
                .forEach(indicator -> figures.put(
                        indicator.get("code").asText(),
                        indicator.get("unit").asText().equals("%") ? 60 : 8000));
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("figures", figures));
        if (department.equals("statistics")) {
            fields.put("countyGdpGrowth", 8.1);
        }
        return fields;
    }

    private Answer deploy(PolicyFiles edition) {
        return programme.deploy(edition.files());
    }

    private Answer ranking(int dataYear) {
        return programme.as("bureau").get("/api/rankings/" + dataYear).is(200);
    }

    private static JsonNode field(JsonNode form, String name) {
        return form.get("fields")
                .valueStream()
                .filter(field -> field.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode verdict(JsonNode result, String code) {
        return result.get("indicators")
                .valueStream()
                .filter(verdict -> verdict.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
