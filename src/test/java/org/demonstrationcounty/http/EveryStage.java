package org.demonstrationcounty.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.policy.PolicyFiles;

/**
 * Brings counties to every stage that a case can have and opens every form, all at one moment, 1 March 2024. Whatever
 * can happen beside a case has happened to one. An edition of the policy opens that year for applications, so that some
 * cases can still be drafts. All figures are invented.
 */
final class EveryStage {

    private static final String BUREAU = "bureau";
    private static final Map<String, Object> CONFIRM_PASS = Map.of("decision", "confirm", "grade", "PASS");
    private static final Map<String, Object> CONFIRM_FAIL = Map.of("decision", "confirm", "grade", "FAIL");

    private final Programme programme;
    private final BesideTheSteps beside;
    private final Set<String> accounts = new LinkedHashSet<>();

    EveryStage(Instance application) {
        this.programme = application.programme();
        this.beside = new BesideTheSteps(application);
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
        cases(2021, "140107").forEach(each -> beside.withdraw(each.toBureauReview()));
        List<CountyCase> first = cases(
                2021, "140121", "140522", "140921", "141081", "140802", "140471", "140108", "140109", "140110",
                "140122", "140171", "140212", "140213", "140214", "140215", "140221", "140222", "140223", "140224",
                "140225", "140123");
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
        beside.correct(first.get(0), 1, 19_000);
        List<CountyCase> second = cases(
                2022, "140181", "140403", "140404", "140405", "140406", "140423", "140226", "140302", "140303",
                "140311", "140321");
        consent(second, "2022-03-01", "2022-03-08");
        beside.publishResultsOf(2021, "2022-03-08");
        beside.correctReference(2021, 8);
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
        fail(second.get(6), 1, 0)
                .step(BUREAU, "decide-failed-round", Map.of("decision", "end", "comment", "差距过大。"))
                .reaches("ENDED");
        second.subList(0, 4).forEach(each -> pass(each, 1));
        second.subList(7, 11).forEach(each -> pass(each, 1));
        passedRoundsRevisedToFailed(second.subList(7, 11));
        List<CountyCase> third = cases(
                2023, "140425", "140426", "140427", "140428", "140429", "140430", "140431", "140502", "140521",
                "140524", "140322", "140671", "140602", "140603", "140621", "140622");
        consent(third, "2023-03-01", "2023-03-08");
        beside.publishResultsOf(2022, "2023-03-08");
        return third;
    }

    private void in2024(List<CountyCase> first, List<CountyCase> second, List<CountyCase> third) {
        programme.turnClockTo("2024-01-01T00:00:00+08:00");
        openTheYear2024ForApplications();
        programme.referTo(2023, 7.9).is(200);
        first.subList(0, 20).forEach(each -> pass(each.reaches("ROUND_3"), 3));
        finalStages(first);
        List<CountyCase> waiting = cases(2024, "140525", "140581");
        consent(waiting, "2024-01-09", "2024-01-16");
        roundsUnderWay(first.get(20), second, third);
        secondLooks(first.subList(13, 20), second, third);
        List<CountyCase> fourth = cases(
                2024, "140823", "140824", "140825", "140826", "140827", "140828", "140829", "140830", "140881",
                "140882", "140902", "140922", "140923", "140623", "140681", "140702", "140703", "140721", "140722",
                "140723", "140724", "140725");
        applications(fourth);
        onTheLastDay(first, third, fourth);
        problems(first.get(0), first.get(1));
    }

    // ── who stands where on the last day ──

    private void finalStages(List<CountyCase> first) {
        first.subList(1, 20).forEach(each -> each.reaches("INSPECTION").approve(BUREAU, "inspect-on-site"));
        first.subList(2, 20).forEach(each -> each.approve(BUREAU, "final-meeting"));
        first.subList(3, 20).forEach(each -> each.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-02")));
        programme.turnClockTo("2024-01-02T09:00:00+08:00");
        beside.object(first.get(3));
        first.subList(10, 13).forEach(each -> beside.uphold(each).reaches("FINAL_MEETING"));
        first.get(11).step(BUREAU, "final-meeting", adjourn());
        first.get(12)
                .step(BUREAU, "final-meeting", Map.of("decision", "return", "comment", "请重新实地考核。"))
                .reaches("INSPECTION");
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        first.subList(4, 10).forEach(each -> each.reaches("FINAL_CONSENT"));
        first.subList(13, 20).forEach(each -> each.reaches("FINAL_CONSENT"));
        first.subList(5, 8).forEach(each -> each.approve("government", "final-consent"));
        first.subList(13, 20).forEach(each -> each.approve("government", "final-consent"));
        first.get(6).step(BUREAU, "issue-designation", document("2024-01-09")).reaches("DESIGNATED");
        first.subList(13, 20).forEach(each -> each.step(BUREAU, "issue-designation", document("2024-01-09"))
                .reaches("DESIGNATED"));
        beside.withdraw(first.get(7));
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
        third.get(14).report(List.of()).supplyFiguresOf("sme", 1, 2000, 1000);
        beside.repair(third.get(14));
        beside.terminate(third.get(10));
    }

    /** Revises four passed rounds. What follows is undecided, or the round waits for its report, figures or review. */
    private void passedRoundsRevisedToFailed(List<CountyCase> passed) {
        passed.forEach(each -> new ReconsiderationWalk(programme, each).revisesToFailed(1));
        passed.subList(1, 4).forEach(EveryStage::rectify);
        passed.subList(2, 4).forEach(each -> each.step(each.county(), "rectify", Map.of("summary", "整改完成。")));
        supplyWhatIsAsked(passed.get(3));
    }

    private void secondLooks(List<CountyCase> designated, List<CountyCase> second, List<CountyCase> third) {
        designated.subList(0, 5).forEach(each -> new ReconsiderationWalk(programme, each).beginsOnDesignation());
        List.of(0, 2, 4)
                .forEach(index -> new ReconsiderationWalk(programme, designated.get(index)).proposesRevocation());
        designated.get(0).approve("government", "consent-to-revocation").reaches("REVOKED");
        new ReconsiderationWalk(programme, designated.get(3)).keepsDesignation();
        designated.get(4).step("government", "consent-to-revocation", Map.of("decision", "reject", "comment", "理由不足。"));
        new ReconsiderationWalk(programme, designated.get(5)).beginsOnRound(BUREAU, 2);
        new ReconsiderationWalk(programme, designated.get(6)).revisesToFailed(3);
        new ReconsiderationWalk(programme, second.get(6)).revisesToPassed(1);
        second.get(6).reaches("ROUND_2");
        third.subList(11, 14).forEach(each -> pass(each, 1));
        new ReconsiderationWalk(programme, third.get(11))
                .beginsOnRound(third.get(11).county(), 1);
        beside.correct(third.get(12), 1, 0);
    }

    private void applications(List<CountyCase> fourth) {
        beside.withdraw(fourth.get(13).toCityReview());
        beside.retract(fourth.get(14).toCityReview());
        beside.retract(fourth.get(15).toCityReview())
                .step(fourth.get(15).county(), "prepare-application", CountyCase.application());
        fourth.get(16).toMeeting().step(BUREAU, "meeting", adjourn());
        beside.repair(fourth.get(17).toMeeting());
        fourth.subList(18, 21).forEach(CountyCase::toNotice);
        sendBack(fourth.get(21).toMeeting(), BUREAU, "meeting");
        fourth.subList(2, 13).forEach(each -> each.toCityReview());
        fourth.subList(0, 2).forEach(CountyCase::toDraft);
        keepDraft(fourth.get(1), "prepare-application");
        sendBack(fourth.get(3), fourth.get(3).city(), "city-review");
        keepDraft(fourth.get(3), "correct-application");
        beside.attach(fourth.get(3));
        fourth.subList(4, 13).forEach(each -> each.approve(each.city(), "city-review"));
        sendBack(fourth.get(5), BUREAU, "bureau-review");
        fourth.subList(6, 13).forEach(each -> each.approve(BUREAU, "bureau-review"));
        sendBack(fourth.get(7), BUREAU, "meeting");
        sendBack(fourth.get(8), BUREAU, "meeting");
        fourth.get(8).step(fourth.get(8).county(), "correct-application", CountyCase.application());
        fourth.subList(9, 13).forEach(each -> each.approve(BUREAU, "meeting"));
        fourth.subList(10, 13).forEach(each -> each.step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-16")));
        fourth.get(18).step(BUREAU, "publish-notice", Map.of("publishOn", "2024-01-16"));
        beside.object(fourth.get(10));
        beside.uphold(fourth.get(18)).reaches("MEETING");
        programme.turnClockTo("2024-01-23T00:00:00+08:00");
        fourth.subList(11, 13).forEach(each -> each.reaches("CONSENT"));
        fourth.get(12).approve("government", "government-consent").reaches("APPROVAL");
    }

    private void onTheLastDay(List<CountyCase> first, List<CountyCase> third, List<CountyCase> fourth) {
        programme.turnClockTo("2024-03-01T09:00:00+08:00");
        third.get(15).report(List.of()).supplyFigures(1, 2000, 1000);
        beside.correct(third.get(13), 1, 19_000);
        fourth.get(13).second().toCityReview();
        fourth.get(21).step(fourth.get(21).county(), "correct-application", CountyCase.application());
        beside.publishNotice(fourth.subList(19, 21), "2024-03-01");
        fourth.get(3).task(BUREAU, "correct-application"); // offered, because the county has been silent
        beside.loadCalendar(2027);
        beside.shareExperience(first.get(0), 1);
        beside.readDesignation(first.get(13));
        beside.anotherName(first.get(6), "DISTRICT", "尖草坪新区", "140100");
        giveAccount("city-140600");
        beside.anotherName(fourth.get(15), "DISTRICT", "榆次区", "140600");
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

    /** The year's own figures must be above zero: round 2 is compared with them, not with the rectified ones. */
    private void passAfterARectification(CountyCase each) {
        rectify(fail(each, 1, 1)).step(each.county(), "rectify", Map.of("summary", "整改完成。"));
        supplyWhatIsAsked(each);
        each.step(BUREAU, "review-assessment", CONFIRM_PASS);
    }

    private static CountyCase rectify(CountyCase each) {
        String until = each.key().endsWith("2021") ? "2022-06-30" : "2024-06-30";
        return each.step(
                BUREAU, "decide-failed-round", Map.of("decision", "rectify", "until", until, "comment", "限期整改。"));
    }

    private void supplyWhatIsAsked(CountyCase each) {
        Programme.DEPARTMENTS.forEach(department -> {
            if (!each.open(department, "supply-figures").isEmpty()) {
                each.step(department, "supply-figures", Map.of("figures", programme.figures(department, 60, 20_000)));
            }
        });
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

    private static Map<String, Object> adjourn() {
        return Map.of("decision", "adjourn", "until", "2024-05-06", "comment", "待核实。");
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
