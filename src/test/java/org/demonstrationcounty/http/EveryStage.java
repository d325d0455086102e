package org.demonstrationcounty.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.policy.PolicyFiles;

/**
 * Counties at every stage that a case can have, at one moment: 1 March 2024. So that some can still be drafts then, an edition of
 * the policy opens that year for applications. All figures are invented.
 */
final class EveryStage {

    private static final String BUREAU = "bureau";
    private static final Map<String, Object> CONFIRM_PASS = Map.of("decision", "confirm", "grade", "PASS");
    private static final Map<String, Object> CONFIRM_FAIL = Map.of("decision", "confirm", "grade", "FAIL");

    private final Programme programme;
    private final Set<String> accounts = new LinkedHashSet<>();

    EveryStage(Programme programme) {
        this.programme = programme;
    }

    void tell() {
        List<CountyCase> first = in2021();
        List<CountyCase> second = in2022(first);
        List<CountyCase> third = in2023(first, second);
        in2024(first, second, third);
    }

    // ── the years ──

    private List<CountyCase> in2021() {
        cases(2021, "140105").forEach(CountyCase::toDraft);
        cases(2021, "140106").forEach(each -> each.toCityReview()
                .step(each.city(), "city-review", Map.of("decision", "reject", "comment", "条件不足。"))
                .reaches("REJECTED"));
        cases(2021, "140107").forEach(each -> withdraw(each.toBureauReview()));
        List<CountyCase> first = cases(
                2021, "140121", "140522", "140921", "141081", "140802", "140471", "140108", "140109", "140110",
                "140122", "140123");
        consent(first, "2021-03-02", "2021-03-09");
        programme.turnClockTo("2021-05-01T00:00:00+08:00");
        return first;
    }

    private List<CountyCase> in2022(List<CountyCase> first) {
        openYear(2022);
        for (int index = 0; index < first.size(); index++) {
            CountyCase each = first.get(index).reaches("ROUND_1");
            if (index == 1) {
                passAfterADispute(each);
            } else if (index == 2) {
                passAfterARectification(each);
            } else {
                pass(each, 1);
            }
        }
        programme
                .as("market-regulation")
                .post(
                        "/api/cases/" + first.get(0).key() + "/assessments/1/corrections",
                        Map.of("indicator", "newEnterprises", "figure", 19_000, "reason", "统计口径有误"))
                .is(200);
        List<CountyCase> second = cases(2022, "140181", "140403", "140404", "140405", "140406", "140423");
        consent(second, "2022-03-01", "2022-03-08");
        return second;
    }

    private List<CountyCase> in2023(List<CountyCase> first, List<CountyCase> second) {
        openYear(2023);
        first.forEach(each -> pass(each.reaches("ROUND_2"), 2));
        second.forEach(each -> each.reaches("ROUND_1"));
        fail(second.get(5), 1, 0)
                .step(BUREAU, "decide-failed-round", Map.of("decision", "end", "comment", "差距过大。"))
                .reaches("ENDED");
        fail(second.get(4), 1, 0)
                .step(BUREAU, "decide-failed-round", Map.of("decision", "continue", "comment", "予以警示。"))
                .reaches("CREATION");
        second.subList(0, 4).forEach(each -> pass(each, 1));
        List<CountyCase> third = cases(
                2023, "140425", "140426", "140427", "140428", "140429", "140430", "140431", "140502", "140521",
                "140524");
        consent(third, "2023-03-01", "2023-03-08");
        return third;
    }

    private void in2024(List<CountyCase> first, List<CountyCase> second, List<CountyCase> third) {
        programme.turnClockTo("2024-01-01T00:00:00+08:00");
        openTheYear2024ForApplications();
        programme.referTo(2023, 7.9).is(200);
        first.subList(0, 10).forEach(each -> pass(each.reaches("ROUND_3"), 3));
        finalStages(first);
        List<CountyCase> waiting = cases(2024, "140525", "140581");
        consent(waiting, "2024-01-09", "2024-01-16");
        roundsUnderWay(first.get(10), second, third);
        applications(cases(
                2024, "140823", "140824", "140825", "140826", "140827", "140828", "140829", "140830", "140881",
                "140882", "140902", "140922", "140923"));
        problems(first.get(0), first.get(1));
    }

    // ── who stands where on the last day ──

    private void finalStages(List<CountyCase> first) {
        first.subList(1, 10).forEach(each -> each.reaches("INSPECTION").approve(BUREAU, "inspect-on-site"));
        first.subList(2, 10).forEach(each -> each.approve(BUREAU, "final-meeting"));
        first.subList(3, 10).forEach(each -> each.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-02")));
        programme.turnClockTo("2024-01-02T09:00:00+08:00");
        object(first.get(3));
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        first.subList(4, 10).forEach(each -> each.reaches("FINAL_CONSENT"));
        first.subList(5, 8).forEach(each -> each.approve("government", "final-consent"));
        first.get(6).step(BUREAU, "issue-designation", document("2024-01-09")).reaches("DESIGNATED");
        withdraw(first.get(7));
        Map<String, Object> returned = Map.of("decision", "return", "comment", "请再研究。");
        first.get(8).step("government", "final-consent", returned).reaches("FINAL_MEETING");
        Map<String, Object> rejected = Map.of("decision", "reject", "comment", "暂不命名。");
        first.get(9).step("government", "final-consent", rejected).reaches("NOT_DESIGNATED");
    }

    private void roundsUnderWay(CountyCase last, List<CountyCase> second, List<CountyCase> third) {
        certify(last.reaches("ROUND_3"), 3);
        second.subList(0, 5).forEach(each -> each.reaches("ROUND_2"));
        third.forEach(each -> each.reaches("ROUND_1"));
        fail(second.get(0), 2, 0);
        rectify(fail(second.get(1), 2, 0));
        CountyCase rectified = rectify(fail(second.get(2), 2, 0));
        rectified.step(rectified.county(), "rectify", Map.of("summary", "整改完成。"));
        certify(second.get(3), 2)
                .step(
                        BUREAU,
                        "review-assessment",
                        Map.of("decision", "return", "departments", List.of("finance", "science"), "comment", "请核对。"));
        third.get(1).supplyFiguresOf("market-regulation", 1, 2000, 1000).supplyFiguresOf("sme", 1, 2000, 1000);
        third.get(2).supplyFigures(1, 2000, 1000);
        third.get(3)
                .report(List.of(claim("greenTransformation"), claim("emergingClusters")))
                .supplyFigures(1, 2000, 1000)
                .confirmFigures();
        third.get(4)
                .report(List.of())
                .supplyFigures(1, 2000, 1000)
                .step(third.get(4).county(), "confirm-figures", dispute());
        certify(third.get(5), 1);
        fail(third.get(6), 1, 0);
        third.get(7).report(List.of());
        certify(third.get(8), 1)
                .step(
                        BUREAU,
                        "review-assessment",
                        Map.of(
                                "decision",
                                "reevaluate",
                                "rulings",
                                List.of(Map.of("indicator", "neeqListings", "kind", "EXEMPT", "reason", "本地无此类企业"))));
        third.get(9).supplyFigures(1, 2000, 1000).confirmFigures();
    }

    private void applications(List<CountyCase> fourth) {
        fourth.subList(2, 13).forEach(each -> each.toCityReview());
        fourth.subList(0, 2).forEach(CountyCase::toDraft);
        keepDraft(fourth.get(1), "prepare-application");
        sendBack(fourth.get(3), fourth.get(3).city(), "city-review");
        keepDraft(fourth.get(3), "correct-application");
        attach(fourth.get(3));
        fourth.subList(4, 13).forEach(each -> each.approve(each.city(), "city-review"));
        sendBack(fourth.get(5), BUREAU, "bureau-review");
        fourth.subList(6, 13).forEach(each -> each.approve(BUREAU, "bureau-review"));
        sendBack(fourth.get(7), BUREAU, "meeting");
        sendBack(fourth.get(8), BUREAU, "meeting");
        fourth.get(8).step(fourth.get(8).county(), "correct-application", CountyCase.application());
        fourth.subList(9, 13).forEach(each -> each.approve(BUREAU, "meeting"));
        fourth.subList(10, 13).forEach(each -> each.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-16")));
        object(fourth.get(10));
        programme.turnClockTo("2024-01-23T00:00:00+08:00");
        fourth.subList(11, 13).forEach(each -> each.reaches("CONSENT"));
        fourth.get(12).approve("government", "government-consent").reaches("APPROVAL");
        programme.turnClockTo("2024-03-01T09:00:00+08:00");
    }

    private void problems(CountyCase open, CountyCase answered) {
        List.of(open, answered).forEach(each -> programme
                .as(each.county())
                .post(
                        "/engine-rest/process-definition/key/problem-report/submit-form",
                        Client.variables(Map.of("caseKey", each.key(), "subject", "指标口径", "content", "如何统计？")))
                .is(200));
        answered.step(BUREAU, "answer-report", Map.of("answer", "按统计年报。"));
    }

    // ── ways ──

    private List<CountyCase> cases(int year, String... counties) {
        List<CountyCase> cases = new ArrayList<>();
        for (String county : counties) {
            CountyCase opened = programme.caseOf(county, year);
            giveAccount(opened.county());
            giveAccount(opened.city());
            cases.add(opened);
        }
        return cases;
    }

    private void giveAccount(String account) {
        boolean there = programme
                        .as("admin")
                        .get("/engine-rest/user/" + account + "/profile")
                        .status()
                == 200;
        if (accounts.add(account) && !there) {
            programme.openAccount(account);
        }
    }

    private void openYear(int year) {
        programme.turnClockTo(year + "-01-01T00:00:00+08:00");
        programme.referTo(year - 1, 7.9).is(200);
    }

    private void consent(List<CountyCase> cases, String publishOn, String issuedOn) {
        cases.forEach(each -> each.toNotice().step(BUREAU, "publish-notice", Map.of("publishOn", publishOn)));
        programme.turnClockTo(issuedOn + "T00:00:00+08:00");
        cases.forEach(each -> each.fromConsentToCreation(issuedOn));
    }

    private static CountyCase certify(CountyCase each, int round) {
        return each.report(List.of()).supplyFigures(round, round * 20_000, 1000).confirmFigures();
    }

    private static void pass(CountyCase each, int round) {
        certify(each, round).step(BUREAU, "review-assessment", CONFIRM_PASS);
    }

    private CountyCase fail(CountyCase each, int round, int value) {
        each.report(List.of());
        Programme.DEPARTMENTS.forEach(department -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("figures", programme.figures(department, value, value));
            if (round == 1) {
                fields.put("base", programme.figures(department, 60, 1000));
            }
            if (department.equals("statistics")) {
                fields.put("countyGdpGrowth", 8.1);
            }
            each.step(department, "supply-figures", fields);
        });
        return each.confirmFigures().step(BUREAU, "review-assessment", CONFIRM_FAIL);
    }

    private void passAfterADispute(CountyCase each) {
        each.report(List.of(claim("greenTransformation")))
                .supplyFigures(1, 20_000, 1000)
                .step(each.county(), "confirm-figures", dispute())
                .step("market-regulation", "supply-figures", each.figures("market-regulation", 1, 20_000, 1000))
                .step(BUREAU, "score-claim", Map.of("points", 1, "comment", "成效明显"))
                .step(BUREAU, "review-assessment", CONFIRM_PASS);
    }

    private void passAfterARectification(CountyCase each) {
        rectify(fail(each, 1, 0)).step(each.county(), "rectify", Map.of("summary", "整改完成。"));
        Programme.DEPARTMENTS.forEach(department -> {
            if (!each.open(department, "supply-figures").isEmpty()) {
                each.step(department, "supply-figures", Map.of("figures", programme.figures(department, 60, 20_000)));
            }
        });
        each.step(BUREAU, "review-assessment", CONFIRM_PASS);
    }

    private static CountyCase rectify(CountyCase each) {
        String until = each.key().endsWith("2021") ? "2022-06-30" : "2024-06-30";
        return each.step(
                BUREAU, "decide-failed-round", Map.of("decision", "rectify", "until", until, "comment", "限期整改。"));
    }

    private static void sendBack(CountyCase each, String account, String step) {
        each.step(account, step, Map.of("decision", "return", "comment", "请补充材料。"))
                .reaches("CORRECTION");
    }

    private void keepDraft(CountyCase each, String step) {
        programme
                .as(each.county())
                .put("/api/steps/" + each.task(each.county(), step) + "/draft", Map.of("leadDepartment", "发布前写到一半"))
                .is(200);
    }

    private void attach(CountyCase each) {
        FileClient.of(programme, each.county(), each.key())
                .upload(Multipart.of("plan", "方案.pdf", SampleFiles.pdf()))
                .is(201);
    }

    private void object(CountyCase each) {
        programme
                .as(BUREAU)
                .post(
                        "/api/cases/" + each.key() + "/objections",
                        Map.of("name", "李四", "organisation", "某公司", "contact", "0359-0000000", "content", "数据有误"))
                .is(201);
    }

    private void withdraw(CountyCase each) {
        programme
                .as(each.county())
                .post("/api/cases/" + each.key() + "/withdrawal", Map.of("reason", "不再创建"))
                .is(200);
    }

    private void openTheYear2024ForApplications() {
        PolicyFiles policy =
                PolicyFiles.shipped().edition("2024", 2024).withCell("calendar", 1, 3, "\"2021,2022,2023,2024\"");
        programme.deploy(policy.files()).is(200);
    }

    private static Map<String, Object> claim(String theme) {
        return Map.of("theme", theme, "summary", "成效明显");
    }

    private static Map<String, Object> dispute() {
        return Map.of("decision", "dispute", "codes", List.of("newEnterprises"), "comment", "与本县统计不符。");
    }

    private static Map<String, Object> document(String issuedOn) {
        return Map.of("documentNumber", "晋政函〔2024〕1号", "issuedOn", issuedOn);
    }
}
