package org.demonstrationcounty.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The case of a county. Each method lets the right accounts do the steps up to the place in its name.
 */
public final class CountyCase {

    private final Programme programme;
    private final String county;
    private final int year;
    private final String further;

    public CountyCase(Programme programme, String county, int year) {
        this(programme, county, year, "");
    }

    private CountyCase(Programme programme, String county, int year, String further) {
        this.programme = programme;
        this.county = county;
        this.year = year;
        this.further = further;
    }

    /** The case with which the county applies anew in the same year. */
    CountyCase second() {
        return new CountyCase(programme, county, year, "-2");
    }

    public String key() {
        return county + "-" + year + further;
    }

    public String county() {
        return "county-" + county;
    }

    public String city() {
        return "city-" + county.substring(0, 4) + "00";
    }

    // ── what happens at a step ──

    /** Opens the case. The client asks for a business key of its own, which must be ignored. */
    public Answer apply() {
        Map<String, Object> start =
                new LinkedHashMap<>(Client.variables(Map.of("countyKey", county, "applicationYear", year)));
        start.put("businessKey", "a-key-of-the-client");
        return programme
                .as(county())
                .post("/engine-rest/process-definition/key/demonstration-county/submit-form", start);
    }

    /** The open task of a step, as soon as this account sees it. */
    public String task(String account, String step) {
        return await(step + " of " + key() + " for " + account)
                .atMost(Programme.TIMERS_FIRE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> open(account, step), tasks -> !tasks.isEmpty())
                .get(0);
    }

    /** Ids of the open tasks of a step that this account sees. */
    List<String> open(String account, String step) {
        return programme
                .as(account)
                .get("/engine-rest/task?processInstanceBusinessKey=" + key() + "&taskDefinitionKey=" + step)
                .is(200)
                .each("id");
    }

    Answer submit(String account, String step, Map<String, ?> fields) {
        return programme
                .as(account)
                .post("/engine-rest/task/" + task(account, step) + "/submit-form", Client.variables(fields));
    }

    /** Submits a step and asserts that it was accepted. */
    public CountyCase step(String account, String step, Map<String, ?> fields) {
        submit(account, step, fields).is(204);
        return this;
    }

    /** Submits a step with the decision to approve. */
    CountyCase approve(String account, String step) {
        return step(account, step, Map.of("decision", "approve"));
    }

    // ── where it stands ──

    JsonNode file() {
        return programme.as("admin").get("/api/cases/" + key()).is(200).json();
    }

    public String stage() {
        return file().get("stage").textValue();
    }

    public CountyCase reaches(String stage) {
        await(key() + " to reach " + stage)
                .atMost(Programme.TIMERS_FIRE)
                .pollInterval(Duration.ofMillis(50))
                .until(this::stage, stage::equals);
        return this;
    }

    Answer assessment(String account, int round) {
        return programme.as(account).get("/api/cases/" + key() + "/assessments/" + round);
    }

    // ── walks ──

    CountyCase toDraft() {
        apply().is(200);
        return reaches("DRAFT");
    }

    public CountyCase toCityReview() {
        return toDraft().step(county(), "prepare-application", application()).reaches("CITY_REVIEW");
    }

    CountyCase toBureauReview() {
        return toCityReview().approve(city(), "city-review").reaches("BUREAU_REVIEW");
    }

    public CountyCase toMeeting() {
        return toBureauReview().approve("bureau", "bureau-review").reaches("MEETING");
    }

    public CountyCase toNotice() {
        return toMeeting().approve("bureau", "meeting").reaches("NOTICE");
    }

    /** From the end of the notice to the wait for the first round. */
    public CountyCase fromConsentToCreation(String issuedOn) {
        return reaches("CONSENT")
                .approve("government", "government-consent")
                .reaches("APPROVAL")
                .step("bureau", "issue-approval", Map.of("documentNumber", "晋政办函〔2021〕1号", "issuedOn", issuedOn))
                .reaches("CREATION");
    }

    public CountyCase report(List<?> claims) {
        return step(
                county(),
                "submit-annual-report",
                Map.of("summary", "全年工作总结", "experience", "可推广的经验", "claims", claims));
    }

    /** Every department supplies its figures: counts as given, growth rates and shares high enough for every target. */
    public CountyCase supplyFigures(int round, int count, int countBefore) {
        Programme.DEPARTMENTS.forEach(department -> supplyFiguresOf(department, round, count, countBefore));
        return this;
    }

    public CountyCase supplyFiguresOf(String department, int round, int count, int countBefore) {
        return step(department, "supply-figures", figures(department, round, count, countBefore));
    }

    public Map<String, Object> figures(String department, int round, int count, int countBefore) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("figures", programme.figures(department, 60, count));
        if (round == 1) {
            fields.put("base", programme.figures(department, 60, countBefore));
        }
        if (department.equals("statistics")) {
            fields.put("countyGdpGrowth", 8.1);
        }
        return fields;
    }

    public CountyCase confirmFigures() {
        return step(county(), "confirm-figures", Map.of("decision", "confirm"));
    }

    public static Map<String, Object> application() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leadDepartment", "县工业和信息化局");
        fields.put("contactName", "张三");
        fields.put("contactPhone", "0356-0000000");
        fields.put("statement", "自愿申报创建。");
        fields.put("marketEntities", 21000);
        fields.put("belowScaleIndustrial", 210);
        fields.put("aboveScaleIndustrial", 25);
        fields.put("leadingIndustry", "陶瓷");
        fields.put("chainEnterprises", 22);
        fields.put("startupBases", 1);
        fields.put("srdiEnterprises", 6);
        fields.put("formerPovertyCounty", false);
        fields.put("serviceOrganisation", true);
        fields.put("base", Map.of("newEnterprises", 900, "smeRevenueGrowth", 6.1));
        return fields;
    }
}
