package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 复核: a confirmed result is reconsidered, and what follows from that. */
@ProcessTest("reconsideration")
@Rule("P8")
@OnH2Alone("ReconsiderationInterleavingsTest and ReconsideredResultsTest store the same on both databases.")
class ReconsiderationProcessTest {

    /** The county has two results to read: that of the end and that of the resumption. */
    private static final int READ_RESULTS = 2;

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    // --- how it begins

    @Test
    void aCorrectionThatChangesNothingThatCountsIsInForceAtOnceAndTheCountyIsTold() {
        passesWithTwoMissed();

        assertThat(walk.corrects(BUREAU, 1, "newEnterprises", "1600")).isEqualTo(200);

        assertThat(inForce()).containsExactly("1 | 2 | 2");
        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        var sheet = walk.sheet(walk.county, "read-result");
        assertThat(sheet.<String>read("$.view.reconsideration.reason")).isEqualTo("统计口径有误");
        assertThat(sheet.<List<String>>read("$.view.compared.differing")).containsExactly("newEnterprises");
        walk.does(walk.county, "read-result");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.shown(BUREAU, "/assessments/1")
                        .<List<Integer>>read("$.indicators[?(@.code == 'newEnterprises')].current"))
                .isEqualTo(List.of(1600));
    }

    @Test
    void aResultThatTheCountyDoesNotReadInTimeCountsAsRead() {
        passesWithTwoMissed();
        walk.corrects(BUREAU, 1, "newEnterprises", "1600");

        assertThat(walk.sheet(walk.county, "read-result").<String>read("$.deadline.consequence"))
                .isEqualTo("逾期视为已阅。");
        walk.until(walk.timer("reading-expired"));

        assertThat(walk.open()).isEmpty();
    }

    @Test
    void aCorrectionThatChangesWhatCountsOpensOneAndTheResultStaysMeanwhile() {
        passesWithTwoMissed();

        failsByCorrection();

        assertThat(walk.open()).containsExactly("reconsider-round by bureau");
        assertThat(inForce()).containsExactly("1 | 1 | 1");
        assertThat(walk.shown(walk.county, "/assessments/1").<Boolean>read("$.passed"))
                .isTrue();
        assertThat(walk.shown(BUREAU, "/assessments/1").<Boolean>read("$.corrected.evaluation.passed"))
                .isFalse();
        var sheet = walk.sheet(COLLEAGUE, "reconsider-round");
        assertThat(sheet.<List<String>>read("$.view.compared.differing")).containsExactly("modernServicesShare");
        assertThat(sheet.<Integer>read("$.view.attempt")).isEqualTo(2);
        assertThat(sheet.<String>read("$.view.proposedGrade")).isEqualTo("FAIL");
    }

    @Test
    void laterEvaluationsJoinItAndOneThatNoLongerDiffersClosesIt() {
        passesWithTwoMissed();
        failsByCorrection();

        walk.corrects(BUREAU, 1, "modernServicesShare", "41");
        assertThat(walk.open()).containsExactly("reconsider-round by bureau");

        walk.corrects(BUREAU, 1, "modernServicesShare", "54");
        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        assertThat(inForce()).containsExactly("1 | 4 | 4");
        assertThat(walk.stored("reconsideration", "state, outcome"))
                .containsExactly("CLOSED | NO_LONGER_DIFFERS", "CLOSED | IN_FORCE_AT_ONCE");
    }

    @Test
    void anUpheldResultIsReconsideredAgainOnlyIfTheEvaluationChanges() {
        passesWithTwoMissed();
        failsByCorrection();
        uphold();
        walk.does(walk.county, "read-result");

        // Other figures of the year lead to the same result.
        walk.corrects(Person.ofDepartment("statistics"), 1, "countyGdpGrowth", "5.9");
        assertThat(walk.open()).as("evaluated alike").isEmpty();

        walk.corrects(BUREAU, 1, "modernServicesShare", "39");
        assertThat(walk.open()).containsExactly("reconsider-round by bureau");
    }

    @Test
    void theCountyAsksWithinTenWorkingDaysAndTheBureauAtAnyTime() {
        passesWithTwoMissed();
        walk.at("2022-01-17T23:59");
        assertThat(walk.asksToReconsider(walk.city, 1)).isEqualTo(403);
        assertThat(walk.asksToReconsider(walk.county, 2)).as("not opened").isEqualTo(409);
        assertThat(walk.asksToReconsider(walk.county, 1)).isEqualTo(201);
        assertThat(walk.asksToReconsider(BUREAU, 1)).as("one at a time").isEqualTo(409);
        uphold();
        walk.does(walk.county, "read-result");

        walk.at("2022-01-18T00:00");
        assertThat(walk.asksToReconsider(walk.county, 1)).isEqualTo(409);
        assertThat(walk.asksToReconsider(COLLEAGUE, 1)).isEqualTo(201);
    }

    // --- how it is decided

    @Test
    void thePersonWhoConfirmedLeavesItToAColleague() {
        passesWithTwoMissed();
        failsByCorrection();
        walk.shown(COLLEAGUE, "");

        assertThat(walk.refused(BUREAU, "reconsider-round", "decision", "uphold", "comment", "维持")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDecisionNamesTheEvaluationThatWasRead() {
        passesWithTwoMissed();
        failsByCorrection();
        walk.corrects(BUREAU, 1, "modernServicesShare", "41");

        assertThat(walk.refused(COLLEAGUE, "reconsider-round", "decision", "uphold", "comment", "维持", "attempt", 2)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theBureauRulesAndTheRoundIsEvaluatedAgain() {
        passesWithTwoMissed();
        failsByCorrection();

        walk.does(
                COLLEAGUE,
                "reconsider-round",
                "decision",
                "reevaluate",
                "rulings",
                "[{\"indicator\": \"smeGdpShare\", \"kind\": \"MET\", \"reason\": \"经核实\"},"
                        + " {\"indicator\": \"nonCoalIndustryShare\", \"kind\": \"MET\", \"reason\": \"经核实\"}]");
        assertThat(walk.open()).containsExactly("reconsider-round by bureau");
        walk.does(
                COLLEAGUE,
                "reconsider-round",
                "decision",
                "reevaluate",
                "rulings",
                "[{\"indicator\": \"nonCoalIndustryShare\", \"kind\": \"NOT_MET\", \"reason\": \"再核实\"}]");

        assertThat(walk.open()).as("two misses again").containsExactly("read-result by " + walk.county.group());
        assertThat(inForce()).containsExactly("1 | 4 | 4");
    }

    @Test
    void aResultIsRevisedOnlyWithAFittingGrade() {
        passesWithTwoMissed();
        failsByCorrection();

        assertThat(walk.refused(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "PASS", "comment", "改定")
                        .status())
                .isEqualTo(400);
        assertThat(walk.refused(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "FAIL")
                        .status())
                .isEqualTo(400);
    }

    // --- what follows

    @Test
    void revisedToFailedNoRoundOpensUntilTheBureauHasDecided() {
        passesWithTwoMissed();
        failsByCorrection();
        reviseToFail();

        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
        walk.until("2023-02-01T09:00");
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        walk.does(BUREAU, "decide-failed-round", "decision", "continue");

        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        walk.until("2023-02-01T09:01");
        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
    }

    @Test
    void revisedToFailedTheCreationIsEnded() {
        passesWithTwoMissed();
        failsByCorrection();
        reviseToFail();

        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "不再创建");

        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.processes()).containsExactly("reconsideration");
        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
    }

    @Test
    void revisedToFailedTheRoundIsRectified() {
        passesWithTwoMissed();
        failsByCorrection();
        reviseToFail();
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
        walk.does(walk.county, "rectify", "summary", "已整改");
        supplyAnew(Figures.threeMissed(1));
        walk.does(COLLEAGUE, "review-assessment", "decision", "return", "departments", "[\"sme\"]", "comment", "请复核");
        walk.supplies("sme", Figures.threeMissed(1));
        walk.does(COLLEAGUE, "review-assessment", "decision", "reevaluate", "rulings", "[]");
        confirms("FAIL");
        assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
        assertThat(walk.refused(
                                BUREAU,
                                "decide-failed-round",
                                "decision",
                                "rectify",
                                "until",
                                "2022-09-30",
                                "comment",
                                "再次整改")
                        .status())
                .as("once a round")
                .isEqualTo(400);

        walk.does(BUREAU, "decide-failed-round", "decision", "continue");
        walk.until(walk.roundOpens());
        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
    }

    @Test
    void aRectificationOfARevisedRoundIsPassed() {
        passesWithTwoMissed();
        failsByCorrection();
        reviseToFail();
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
        walk.does(walk.county, "rectify", "summary", "已整改");
        supplyAnew(Figures.allMet(1));
        confirms("EXCELLENT");

        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
    }

    @Test
    void aRoundCannotBeRectifiedOnceALaterOneHasOpened() {
        passesWithTwoMissed();
        walk.until(walk.roundOpens());
        failsByCorrection();
        reviseToFail();

        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
        assertThat(walk.refused(
                                BUREAU,
                                "decide-failed-round",
                                "decision",
                                "rectify",
                                "until",
                                "2023-06-30",
                                "comment",
                                "整改")
                        .status())
                .isEqualTo(400);
        assertThat(walk.sheet(BUREAU, "decide-failed-round").<Map<String, Object>>read("$.fields[0].choices"))
                .containsOnlyKeys("continue", "end");
    }

    @Test
    void noNoticeClosesAndNoConsentIsGivenUntilTheBureauHasDecided() {
        walk.reaches(Stage.FINAL_NOTICE);
        walk.publishes(CaseWalk.today());
        String ends = walk.timer("notice-expires");
        failsTheThird();
        assertThat(walk.timer("notice-expires")).startsWith("9999");
        walk.until(ends);
        assertThat(walk.stage()).isEqualTo(Stage.FINAL_NOTICE);
        walk.does(BUREAU, "decide-failed-round", "decision", "continue");
        walk.until(ends);

        assertThat(walk.stage()).isEqualTo(Stage.FINAL_CONSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINAL_CONSENT", "DESIGNATION"})
    void neitherConsentNorDesignationIsGivenUntilTheBureauHasDecided(String stage) {
        walk.reaches(Stage.valueOf(stage));
        failsTheThird();

        int refused = stage.equals("DESIGNATION")
                ? walk.answered(() -> walk.issues("issue-designation"))
                : walk.answered(() -> walk.approves(GOVERNMENT, "final-consent"));
        assertThat(refused).isEqualTo(409);
        walk.does(BUREAU, "decide-failed-round", "decision", "continue");
        assertThat(walk.reaches(Stage.DESIGNATED).stage()).isEqualTo(Stage.DESIGNATED);
    }

    @Test
    void revisedToPassedTheDecisionOnTheFailedRoundIsCancelled() {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");
        assertThat(walk.open()).containsExactly("decide-failed-round by bureau", "reconsider-round by bureau");
        assertThat(walk.answered(() -> walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止")))
                .as("the end waits")
                .isEqualTo(409);

        reviseToPass();

        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void revisedToPassedARectificationIsCancelled(boolean reported) {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
        if (reported) {
            walk.does(walk.county, "rectify", "summary", "已整改");
        }

        reviseToPass();

        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        assertThat(walk.open()).containsExactly("read-result by " + walk.county.group());
        assertThat(walk.shown(walk.county, "/assessments/1").<String>read("$.grade"))
                .isEqualTo("EXCELLENT");
    }

    @Test
    void revisedToPassedAnEndedCaseResumesAndOverdueRoundsOpen() {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止");
        assertThat(walk.hasEnded()).isTrue();
        walk.at("2023-03-01T09:00");
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");

        reviseToPass();
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        walk.until("2023-03-01T09:01");

        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
        assertThat(walk.withdraws(walk.county)).isEqualTo(200);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void aCaseThatEndedForItDuringALaterRoundGoesOnInThatRound() {
        passesWithTwoMissed();
        walk.until(walk.roundOpens());
        walk.supplies("science", Figures.allMet(2));
        walk.reports();
        List<String> before = walk.open();
        endsForTheFirst();

        resumesByTheFirst();

        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
        assertThat(walk.open()).containsAll(before).hasSize(before.size() + READ_RESULTS);
        ShippedEdition.DEPARTMENTS.stream()
                .filter(department -> !department.equals("science"))
                .forEach(department -> walk.supplies(department, Figures.allMet(2)));
        walk.confirmsFigures();
        walk.confirmsRound("EXCELLENT");
        assertThat(walk.roundOpens()).isEqualTo("2024-01-01T00:00");
    }

    @Test
    void aCorrectionAfterTheEndCountsInTheLaterRound() {
        passesWithTwoMissed();
        walk.until(walk.roundOpens());
        walk.comesToReview(Figures.allMet(2));
        endsForTheFirst();
        walk.corrects(BUREAU, 1, "platformServedEnterprises", "120");

        resumesByTheFirst();

        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
        assertThat(walk.open()).contains("review-assessment by bureau");
        assertThat(walk.shown(BUREAU, "/assessments/2")
                        .<List<Integer>>read("$.indicators[?(@.code == 'platformServedEnterprises')].previous"))
                .isEqualTo(List.of(120));
    }

    @Test
    void aCaseThatEndedForItBetweenLaterRoundsWaitsForTheNext() {
        passesWithTwoMissed();
        walk.reaches(Stage.ROUND_2);
        walk.comesToReview(Figures.allMet(2));
        walk.confirmsRound("EXCELLENT");
        endsForTheFirst();

        resumesByTheFirst();

        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        assertThat(walk.roundOpens()).isEqualTo("2024-01-01T00:00");
    }

    /** Inspection, meeting and notice used results that have changed since. */
    @Test
    void aCaseThatEndedForItDuringTheDesignationBeginsTheDesignationAgain() {
        walk.reaches(Stage.FINAL_NOTICE);
        walk.publishes(CaseWalk.today());
        failsTheThird();
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "不再创建");
        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        walk.corrects(BUREAU, 3, "modernServicesShare", "60");

        reviseToPass();

        assertThat(walk.stage()).isEqualTo(Stage.INSPECTION);
        assertThat(walk.open()).contains("inspect-on-site by bureau");
        assertThat(walk.timers()).doesNotContainKey("notice-expires");
        assertThat(walk.reaches(Stage.DESIGNATED).stage()).isEqualTo(Stage.DESIGNATED);
        assertThat(walk.rows("select count(*) from notice where case_key = ?")).containsExactly("3");
    }

    @Test
    void aCaseThatEndedForALaterRoundStaysEnded() {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "continue");
        walk.reaches(Stage.ROUND_2).fails(2);
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "两年未通过");
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");

        reviseToPass();

        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.shown(BUREAU, "/audit?action=resume-case").<List<String>>read("$.items"))
                .isEmpty();
    }

    @Test
    void anEndedCaseOfACountyThatAppliedAgainStaysEnded() {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止");
        walk.at("2022-03-01T09:00");
        String ended = walk.key();
        walk.applies(2022);
        walk.turnsTo(ended);
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");
        assertThat(walk.sheet(COLLEAGUE, "reconsider-round").<Boolean>read("$.view.anotherCaseRuns"))
                .isTrue();

        reviseToPass();

        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.shown(walk.county, "/assessments/1").<Boolean>read("$.passed"))
                .isTrue();
        assertThat(walk.shown(BUREAU, "/audit?action=resume-case").<List<String>>read("$.items[*].newValue"))
                .containsExactly("false");
    }

    @Test
    void afterTheEndTheCountyMayStillAskInTime() {
        walk.reaches(Stage.ROUND_1).fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止");

        assertThat(walk.asksToReconsider(walk.county, 1)).isEqualTo(201);
        assertThat(walk.attaches(walk.county)).isEqualTo(201);
        uphold();
        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.attaches(walk.county)).isEqualTo(409);
    }

    @Test
    void aWithdrawalClosesItWithTheCase() {
        passesWithTwoMissed();
        failsByCorrection();

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
        assertThat(walk.stored("reconsideration", "state, outcome")).containsExactly("CLOSED | CASE_ENDED");
        assertThat(walk.asksToReconsider(walk.county, 1)).isEqualTo(409);
    }

    @Test
    void aTerminationClosesItWithTheCase() {
        passesWithTwoMissed();
        failsByCorrection();

        assertThat(walk.terminates(BUREAU)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.open()).doesNotContain("reconsider-round by bureau");
        assertThat(walk.stored("reconsideration", "state, outcome")).containsExactly("CLOSED | CASE_ENDED");
        assertThat(walk.asksToReconsider(walk.county, 1)).isEqualTo(409);
    }

    @Test
    void theProvincesGrowthIsCorrectedAndEveryRoundOfTheYearIsJudgedAgain() {
        walk.reaches(Stage.CREATION).until(walk.roundOpens());
        walk.comesToReview(Figures.twoMissed(1));
        walk.confirmsRound("EXCELLENT");
        String growth =
                walk.rows("select credits from evaluation where case_key = ?").get(0);

        assertThat(walk.correctsProvincialGrowth(2021, "8.2")).isEqualTo(200);
        assertThat(walk.open()).contains("reconsider-round by bureau");
        assertThat(walk.correctsProvincialGrowth(2021, Figures.PROVINCIAL_GROWTH))
                .isEqualTo(200);

        assertThat(walk.open()).doesNotContain("reconsider-round by bureau");
        assertThat(walk.rows("select credits from evaluation where case_key = ? order by attempt"))
                .startsWith(growth)
                .hasSize(3);
    }

    // --- the designation

    @Test
    void aDesignationIsRevokedWithTheGovernmentsConsent() {
        walk.reaches(Stage.DESIGNATED);
        assertThat(walk.reconsidersDesignation(walk.county)).isEqualTo(403);
        assertThat(walk.reconsidersDesignation(BUREAU)).isEqualTo(201);
        assertThat(walk.reconsidersDesignation(BUREAU)).isEqualTo(409);
        walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "弄虚作假");
        assertThat(walk.open()).containsExactly("consent-to-revocation by government");
        assertThat(statusForEverybody(200)).containsExactly("DESIGNATED");

        walk.approves(GOVERNMENT, "consent-to-revocation");
        assertThat(statusForEverybody(199)).containsExactly("REVOKED");

        assertThat(walk.stage()).isEqualTo(Stage.REVOKED);
        assertThat(walk.sheet(walk.county, "read-result").<String>read("$.view.reconsideration.outcomeName"))
                .isEqualTo("撤销命名");
        assertThat(walk.reconsidersDesignation(BUREAU)).isEqualTo(409);
    }

    /** What the public site says of this county. Another page size each time, because answers are cached. */
    private List<String> statusForEverybody(int size) {
        return walk.everywhere(BUREAU, "/api/public/designations?size=" + size)
                .read("$.items[?(@.countyKey == '" + walk.countyKey() + "')].status");
    }

    @Test
    void aDesignationIsKept() {
        walk.reaches(Stage.DESIGNATED);
        walk.reconsidersDesignation(BUREAU);
        walk.does(BUREAU, "propose-revocation", "decision", "keep");
        walk.does(walk.county, "read-result");
        walk.reconsidersDesignation(BUREAU);
        walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "弄虚作假");

        walk.rejects(GOVERNMENT, "consent-to-revocation");

        assertThat(walk.stage()).isEqualTo(Stage.DESIGNATED);
    }

    @Test
    void aRoundRevisedToFailedHasTheDesignationReconsideredAndTheConsentWaitsForAllRounds() {
        walk.reaches(Stage.DESIGNATED);
        walk.corrects(BUREAU, 3, "smeGdpShare", "40");
        walk.corrects(BUREAU, 3, "nonCoalIndustryShare", "40");
        walk.corrects(BUREAU, 3, "modernServicesShare", "40");
        reviseToFail();

        assertThat(walk.open())
                .containsExactly("propose-revocation by bureau", "read-result by " + walk.county.group());
        walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "第三年未达标");
        walk.asksToReconsider(COLLEAGUE, 2);
        assertThat(walk.answered(() -> walk.approves(GOVERNMENT, "consent-to-revocation")))
                .isEqualTo(409);
        uphold();
        walk.approves(GOVERNMENT, "consent-to-revocation");
        assertThat(walk.stage()).isEqualTo(Stage.REVOKED);
    }

    @Test
    void aSecondRoundThatIsRevisedToFailedJoinsTheReconsiderationOfTheDesignation() {
        walk.reaches(Stage.DESIGNATED);
        for (int round : new int[] {3, 2}) {
            for (String indicator : List.of("smeGdpShare", "nonCoalIndustryShare", "modernServicesShare")) {
                walk.corrects(BUREAU, round, indicator, "40");
            }
            reviseToFail();
        }

        assertThat(walk.open())
                .filteredOn(task -> !task.startsWith("read-result"))
                .containsExactly("propose-revocation by bureau");
        assertThat(walk.stored("decision", "step, decision"))
                .filteredOn("reconsider-round | revise"::equals)
                .hasSize(2);
        walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "两年未达标");
        walk.approves(GOVERNMENT, "consent-to-revocation");
        assertThat(walk.stage()).isEqualTo(Stage.REVOKED);
    }

    // --- what is done

    /** Passes a round with two missed targets, the most that it may miss. */
    private void passesWithTwoMissed() {
        walk.reaches(Stage.ROUND_1);
        walk.comesToReview(Figures.twoMissed(1));
        walk.confirmsRound("EXCELLENT");
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
    }

    private void failsByCorrection() {
        assertThat(walk.corrects(BUREAU, 1, "modernServicesShare", "40")).isEqualTo(200);
    }

    private void failsTheThird() {
        walk.corrects(BUREAU, 3, "smeGdpShare", "40");
        walk.corrects(BUREAU, 3, "nonCoalIndustryShare", "40");
        walk.corrects(BUREAU, 3, "modernServicesShare", "40");
        reviseToFail();
    }

    private void endsForTheFirst() {
        failsByCorrection();
        reviseToFail();
        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "不再创建");
        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
    }

    private void resumesByTheFirst() {
        walk.corrects(BUREAU, 1, "modernServicesShare", "54");
        reviseToPass();
    }

    private void supplyAnew(Figures figures) {
        walk.supplies("sme", figures);
        walk.supplies("statistics", figures);
    }

    /** Confirms the result with an account that has corrected nothing. */
    private void confirms(String grade) {
        walk.does(COLLEAGUE, "review-assessment", "decision", "confirm", "grade", grade);
    }

    private void uphold() {
        walk.does(COLLEAGUE, "reconsider-round", "decision", "uphold", "comment", "维持原结果");
    }

    private void reviseToFail() {
        walk.does(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "FAIL", "comment", "数据更正后未达标");
    }

    private void reviseToPass() {
        walk.does(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "EXCELLENT", "comment", "数据更正后达标");
    }

    private List<String> inForce() {
        return walk.rows("select round, in_force, ranked_by from assessment_round where case_key = ? order by round");
    }
}
