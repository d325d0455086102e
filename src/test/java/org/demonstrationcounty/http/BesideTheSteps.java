package org.demonstrationcounty.http;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.document.SampleFiles;

/** Does what needs no task: files, objections, withdrawals, corrections, publications and the like. */
final class BesideTheSteps {

    private static final String BUREAU = "bureau";

    private final Instance application;
    private final Programme programme;

    BesideTheSteps(Instance application) {
        this.application = application;
        this.programme = application.programme();
    }

    void attach(CountyCase each) {
        FileClient.of(programme, each.county(), each.key())
                .upload(Multipart.of("plan", "方案.pdf", SampleFiles.pdf()))
                .is(201);
    }

    void object(CountyCase each) {
        programme
                .as(BUREAU)
                .post(
                        "/api/cases/" + each.key() + "/objections",
                        Map.of("name", "李四", "organisation", "某公司", "contact", "0359-0000000", "content", "数据有误"))
                .is(201);
    }

    CountyCase uphold(CountyCase each) {
        object(each);
        return each.step(BUREAU, "rule-objection", Map.of("decision", "uphold", "comment", "情况属实。"));
    }

    void withdraw(CountyCase each) {
        act(each, each.county(), "withdrawal", Map.of("reason", "不再创建")).reaches("WITHDRAWN");
    }

    CountyCase retract(CountyCase each) {
        return act(each, each.county(), "retraction", Map.of()).reaches("DRAFT");
    }

    void terminate(CountyCase each) {
        act(each, BUREAU, "termination", Map.of("reason", "不再符合条件")).reaches("ENDED");
    }

    /** The case loses its process instance, as after a restored backup, and goes on. */
    void repair(CountyCase each) {
        application
                .gone()
                .take(programme
                        .as("admin")
                        .get("/engine-rest/process-instance?processDefinitionKey=demonstration-county&businessKey="
                                + each.key())
                        .is(200)
                        .at("/0/id"));
        act(each, "admin", "repair", Map.of("reason", "恢复备份后流程缺失"));
    }

    private CountyCase act(CountyCase each, String account, String call, Map<String, String> body) {
        programme
                .as(account)
                .post("/api/cases/" + each.key() + "/" + call, body)
                .is(200);
        return each;
    }

    void correct(CountyCase each, int round, int newEnterprises) {
        programme
                .as("market-regulation")
                .post(
                        "/api/cases/" + each.key() + "/assessments/" + round + "/corrections",
                        Map.of("indicator", "newEnterprises", "figure", newEnterprises, "reason", "统计口径有误"))
                .is(200);
    }

    void publishResultsOf(int dataYear, String issuedOn) {
        programme
                .as(BUREAU)
                .put(
                        "/api/results/" + dataYear + "/publication",
                        Map.of("documentNumber", "晋企发〔" + (dataYear + 1) + "〕5号", "issuedOn", issuedOn))
                .is(200);
    }

    void anotherName(CountyCase each, String kind, String name, String city) {
        String key = each.county().replace("county-", "");
        programme
                .as("admin")
                .put(
                        "/api/counties/" + key,
                        Map.of("kind", kind, "name", name, "nameEnglish", "Renamed", "code", key, "cityCode", city))
                .is(200);
    }

    void loadCalendar(int year) {
        programme
                .as("admin")
                .put(
                        "/api/calendar/" + year,
                        Map.of("days", List.of(Map.of("date", year + "-01-01", "type", "HOLIDAY", "name", "元旦"))))
                .is(200);
    }

    void correctReference(int dataYear, double growth) {
        programme
                .as(BUREAU)
                .post(
                        "/api/references/" + dataYear + "/corrections",
                        Map.of("provincialSmeRevenueGrowth", growth, "reason", "年报数"))
                .is(200);
    }

    void publishNotice(List<CountyCase> cases, String day) {
        programme
                .as(BUREAU)
                .post(
                        "/api/notices",
                        Map.of("caseKeys", cases.stream().map(CountyCase::key).toList(), "publishOn", day))
                .is(200);
    }

    void shareExperience(CountyCase each, int round) {
        programme
                .as(BUREAU)
                .put("/api/cases/" + each.key() + "/assessments/" + round + "/experience", Map.of("shared", true))
                .is(200);
    }

    /** Reads the paper, which gives it its verification code. */
    void readDesignation(CountyCase each) {
        programme
                .as(BUREAU)
                .get("/api/cases/" + each.key() + "/papers/designation.pdf")
                .is(200);
    }
}
