package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A case's first round goes by the shipped edition; then an edition with other indicators, a department of its own and three grades is
 * deployed for the next data year, and the second round goes by it.
 */
@RunningProgramme
@Rule({"R4", "R5", "R21", "P4"})
class TwoEditionsTest {

    private static final String NEW_DEPARTMENT = "commerce";
    private static final List<String> DEPARTMENTS =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance", NEW_DEPARTMENT);

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
    }

    @Test
    @Rule({"R11", "R13", "R14", "R18"})
    void aCaseLivesThroughBoth() {
        yangcheng.toNotice().step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-07-14");
        theFirstRoundGoesByTheShippedEdition();
        String result = yangcheng.assessment("bureau", 1).is(200).body();
        String ranking = ranking(2021).body();

        theNewEditionNeedsItsDepartment();
        anEditionOfTheNextDataYearIsDeployed();
        theWhatIfGoesByTheDataYear();
        theSecondRoundGoesByTheNewEdition();

        assertThat(yangcheng.assessment("bureau", 1).is(200).body()).isEqualTo(result);
        assertThat(ranking(2021).body()).isEqualTo(ranking);
        JsonNode ofTheNewYear = ranking(2022).json();
        assertThat(ofTheNewYear.at("/overall/0/grade").asText()).isEqualTo("EXCELLENT");
        assertThat(ofTheNewYear.get("indicators").findValuesAsText("code"))
                .contains("crossBorderSellers", "marketEntities")
                .doesNotContain("famousTrademarks");
    }

    private void theFirstRoundGoesByTheShippedEdition() {
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_1");
        programme.referTo(2021, 7.9).is(200);
        yangcheng.report(List.of()).supplyFigures(1, 2000, 1000).confirmFigures();
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    private void theNewEditionNeedsItsDepartment() {
        Answer refused = deploy(newEdition()).is(400);
        assertThat(refused.at("/message")).contains("indicators[26].department");

        Map<String, Object> office =
                Map.of("code", NEW_DEPARTMENT, "kind", "DEPARTMENT", "name", "商务部门", "nameEnglish", "Commerce");
        assertThat(programme.as("bureau").post("/api/offices", office).is(403).at("/code"))
                .isEqualTo("office.administrators-only");
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
        deploy(newEdition()).is(200);
        assertThat(programme.as("county-140522").get("/api/editions").is(200).each("id"))
                .containsExactly("2022", "2023");
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

    private void theSecondRoundGoesByTheNewEdition() {
        programme.turnClockTo("2023-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_2");
        programme.referTo(2022, 8).is(200);
        yangcheng.report(List.of());
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
        yangcheng.confirmFigures();

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

    /** 27 indicators: one left out, one of a new department's, one that is not assessed and whose growth doubles another. */
    private static PolicyFiles newEdition() {
        return PolicyFiles.shipped()
                .edition("2023", 2022)
                .withColumn("indicators", "doubledBy", Map.of(1, "marketEntities"))
                .withoutRow("indicators", 22)
                .withRow("indicators", indicator("crossBorderSellers", 27, "跨境电商企业数量", NEW_DEPARTMENT, "\"5\"", "true"))
                .withRow("indicators", indicator("marketEntities", 28, "市场主体数量", "market-regulation", "", "false"))
                .withoutRow("grades", 3)
                .withCell("grades", 2, 2, "-")
                .withCell("pass-line", 2, 2, "24");
    }

    private static String[] indicator(
            String code, int number, String name, String department, String target, String assessed) {
        return new String[] {
            "\"" + code + "\"",
            Integer.toString(number),
            "\"开放发展\"",
            "\"Opening up\"",
            "\"" + name + "\"",
            "\"" + code + "\"",
            "\"个\"",
            "\"当年\"",
            "\"" + department + "\"",
            "\"当年数量\"",
            "\"Of the year\"",
            target,
            target,
            target,
            assessed,
            "false",
            ""
        };
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
        StringBuilder body =
                new StringBuilder("--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n2023\r\n");
        edition.files().forEach((name, content) -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(new String(content, StandardCharsets.UTF_8))
                .append("\r\n"));
        return programme
                .as("admin")
                .with("Content-Type", "multipart/form-data; boundary=b")
                .send(
                        "POST",
                        "/engine-rest/deployment/create",
                        body.append("--b--\r\n").toString());
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
