package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 示范县创建: from the voluntary application over the reviews and three yearly rounds to the designation, and every way off that way. */
@ProcessTest("demonstration-county")
class DemonstrationCountyProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    // --- the whole way

    @Test
    @Rule({"P2", "P5", "R4"})
    void fromTheApplicationToTheDesignation() {
        walk.reaches(Stage.DESIGNATED);

        assertThat(walk.stages())
                .containsExactly(
                        "DRAFT",
                        "CITY_REVIEW",
                        "BUREAU_REVIEW",
                        "MEETING",
                        "NOTICE",
                        "CONSENT",
                        "APPROVAL",
                        "CREATION",
                        "ROUND_1",
                        "CREATION",
                        "ROUND_2",
                        "CREATION",
                        "ROUND_3",
                        "INSPECTION",
                        "FINAL_MEETING",
                        "FINAL_NOTICE",
                        "FINAL_CONSENT",
                        "DESIGNATION",
                        "DESIGNATED");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
        assertThat(walk.stored("issued_document", "kind, document_number, issued_on, issued_by"))
                .containsExactly(
                        "APPROVAL | 晋企发〔2021〕1号 | 2021-03-06 | bureau-zhang",
                        "DESIGNATION | 晋企发〔2021〕1号 | 2024-01-09 | bureau-zhang");
    }

    @Test
    @Rule("P2")
    void everyStepIsOfferedToThoseWhoseItIs() {
        walk.applies();
        assertThat(walk.open()).containsExactly("prepare-application by " + walk.county.group());
        walk.prepares();
        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());
        walk.approves(walk.city, "city-review");
        assertThat(walk.open()).containsExactly("bureau-review by bureau");
        walk.approves(BUREAU, "bureau-review");
        assertThat(walk.open()).containsExactly("meeting by bureau");
        walk.approves(BUREAU, "meeting");
        assertThat(walk.open()).containsExactly("publish-notice by bureau");
        walk.publishes("2021-03-01");
        assertThat(walk.open()).isEmpty();
        walk.until(walk.timer("notice-expires"));
        assertThat(walk.open()).containsExactly("government-consent by government");
        walk.approves(GOVERNMENT, "government-consent");
        assertThat(walk.open()).containsExactly("issue-approval by bureau");
        walk.issues("issue-approval");
        assertThat(walk.open()).isEmpty();
    }

    @Test
    @Rule("P5")
    void afterTheThirdRoundEveryStepIsOfferedToThoseWhoseItIs() {
        walk.reaches(Stage.INSPECTION);
        assertThat(walk.open()).containsExactly("inspect-on-site by bureau");
        walk.approves(BUREAU, "inspect-on-site");
        assertThat(walk.open()).containsExactly("final-meeting by bureau");
        walk.approves(BUREAU, "final-meeting");
        assertThat(walk.open()).containsExactly("publish-notice by bureau");
        walk.publishes("2024-01-02");
        walk.until(walk.timer("notice-expires"));
        assertThat(walk.open()).containsExactly("final-consent by government");
        walk.approves(GOVERNMENT, "final-consent");
        assertThat(walk.open()).containsExactly("issue-designation by bureau");
    }

    @Test
    void aDecisionIsKeptWithWhoMadeItAndWhen() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.at("2021-03-15T16:20:30");

        walk.does(walk.city, "city-review", "decision", "return", "comment", "缺市政府盖章件");

        Decision made = walk.lastDecision();
        assertThat(made.step()).isEqualTo("city-review");
        assertThat(made.decision()).isEqualTo("return");
        assertThat(made.comment()).isEqualTo("缺市政府盖章件");
        assertThat(made.decidedBy()).isEqualTo(walk.city.name());
        assertThat(made.decidedAt()).isEqualTo("2021-03-15T08:20:30Z");
    }

    @Test
    @Rule("P2")
    void anApprovalThatIsDatedInTheFutureIsRefused() {
        walk.reaches(Stage.APPROVAL);

        assertThat(walk.refused(BUREAU, "issue-approval", "documentNumber", "1", "issuedOn", "2031-01-01")
                        .status())
                .isEqualTo(400);
        assertThat(walk.open()).containsExactly("issue-approval by bureau");
    }

    // --- the window

    @Test
    @Rule("R2")
    void aDraftLapsesAtTheEndOfThirtyApril() {
        walk.applies();
        assertThat(walk.timer("deadline-passed")).isEqualTo("2021-05-01T00:00");

        walk.until("2021-05-01T00:00");

        assertThat(walk.stage()).isEqualTo(Stage.LAPSED);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R2")
    void theLastSecondOfThirtyAprilCounts() {
        walk.applies();
        walk.until("2021-04-30T23:59:59");

        walk.prepares();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        walk.until("2021-06-01T00:00");
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R2")
    void midnightIsTooLateEvenBeforeTheDraftHasLapsed() {
        walk.applies();
        walk.at("2021-05-01T00:00");

        assertThat(walk.refused(walk.county, "prepare-application", CaseWalk.application(Figures.base()))
                        .status())
                .isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01T00:00:00, 2021",
        "2021-03-01T00:00:00, 2022",
        "2022-03-01T00:00:00, 2021",
        "2024-03-01T00:00:00, 2024",
        "2020-12-31T23:59:59, 2020"
    })
    @Rule("R2")
    void whoAppliesOutsideTheWindowIsRefusedAndHasNoCase(String moment, int year) {
        walk.at(moment);

        Office.Refused refused = walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", year);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(walk.casesOfTheCounty()).isZero();
    }

    @Test
    @Rule("R2")
    void aCountyHasOneRunningCaseAndOneApplicationAYear() {
        walk.applies();
        assertThat(walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", 2021)
                        .status())
                .isEqualTo(400);

        walk.at("2022-03-01T09:00");
        assertThat(walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", 2022)
                        .status())
                .isEqualTo(400);

        walk.withdraws(walk.county);
        walk.applies(2022);
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    @Rule({"R1", "R2"})
    void whoLapsedOrWithdrewMayApplyAgainNextYearButNotInTheSame() {
        walk.applies();
        walk.withdraws(walk.county);

        assertThat(walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", 2021)
                        .status())
                .isEqualTo(400);
        walk.at("2022-01-01T00:00");
        walk.applies(2022);
        assertThat(walk.timer("deadline-passed")).isEqualTo("2022-05-01T00:00");
    }

    @Test
    @Rule("R1")
    void aCountyAppliesForItselfAlone() {
        assertThat(walk.refusedToApply("countyKey", "141181", "applicationYear", 2021)
                        .status())
                .isEqualTo(403);
    }

    // --- returns and rejections before the approval

    @ParameterizedTest
    @CsvSource({"CITY_REVIEW, city-review", "BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
    @Rule("P2")
    void whatAReviewReturnsIsCorrectedAndComesBackToThatReview(Stage stage, String step) {
        walk.reaches(stage);
        Person reviewer = step.equals("city-review") ? walk.city : BUREAU;

        walk.returns(reviewer, step);
        assertThat(walk.stage()).isEqualTo(Stage.CORRECTION);
        assertThat(walk.open()).containsExactly("correct-application by " + walk.county.group());

        walk.corrects();
        assertThat(walk.stage()).isEqualTo(stage);
        assertThat(walk.open()).contains(step + " by " + reviewer.group());
        assertThat(walk.stored("application_version", "version")).containsExactly("1", "2");
    }

    @Test
    @Rule("P2")
    void whatTheCityReturnedItselfItReadsInItsReviewAlone() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.corrects();

        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());
    }

    @ParameterizedTest
    @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
    @Rule("P2")
    void theCityIsToldOfACorrectionMadeAfterItsReviewAndTheCaseDoesNotWaitForIt(Stage stage, String step) {
        correctedAfter(stage, step);
        assertThat(walk.open()).containsExactly(step + " by bureau", "read-correction by " + walk.city.group());

        walk.reaches(Stage.NOTICE);
        walk.at("2021-03-02T10:30");
        walk.does(walk.city, "read-correction");

        assertThat(walk.open()).containsExactly("publish-notice by bureau");
        assertThat(walk.stored("application_version", "version, read_by, read_at"))
                .containsExactly("1 | null | null", "2 | " + walk.city.name() + " | 2021-03-02T10:30");
        assertThat(walk.reaches(Stage.CREATION).open()).isEmpty();
    }

    @Test
    @Rule("P2")
    void theCityReadsWhatWasCorrectedFieldByFieldAndWhoAskedForIt() {
        walk.reaches(Stage.BUREAU_REVIEW);
        walk.returns(BUREAU, "bureau-review");
        Object[] corrected = CaseWalk.application(Figures.base().but("smeRevenueGrowth", "6.5"));
        corrected[List.of(corrected).indexOf("leadingIndustry") + 1] = "煤机装备";
        walk.does(walk.county, "correct-application", corrected);
        walk.returns(BUREAU, "bureau-review");
        walk.corrects();

        List<DocumentContext> sheets = walk.unreadCorrections();

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).<List<Map<String, Object>>>read("$.view.changes"))
                .containsExactly(Map.of("field", "leadingIndustry", "before", "装备制造", "after", "煤机装备"));
        assertThat(sheets.get(0).<List<Map<String, Object>>>read("$.view.baseChanges"))
                .hasSize(1);
        assertThat(sheets.get(0).<String>read("$.view.baseChanges[0].field")).isEqualTo("smeRevenueGrowth");
        assertThat(sheets.get(0).<String>read("$.view.askedFor.stepName")).isEqualTo("省局审核");
        assertThat(sheets.get(0).<String>read("$.view.askedFor.comment")).isEqualTo("材料不全");
        assertThat(sheets.get(1).<String>read("$.view.changes[0].after")).isEqualTo("装备制造");
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.<Integer>read("$.view.application.version"))
                .isEqualTo(3));
    }

    @Test
    @Rule("P2")
    void aCityThatIsSilentCountsAsHavingRead() {
        correctedAfter(Stage.MEETING, "meeting");

        walk.until(walk.due().get("read-correction"));

        assertThat(walk.open()).containsExactly("meeting by bureau");
        assertThat(walk.stored("application_version", "read_at")).containsExactly("null", "null");
    }

    @ParameterizedTest
    @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting", "CONSENT, government-consent"})
    @Rule("P2")
    void aCaseThatEndsTakesACorrectionAlongThatTheCityHasNotRead(Stage stage, String step) {
        correctedAfter(Stage.BUREAU_REVIEW, "bureau-review");
        walk.reaches(stage);
        assertThat(walk.due()).containsKey("read-correction");

        walk.rejects(reviewerAt(stage), step);

        assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.timers()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R1")
    void aWithdrawalTakesItAlongToo() {
        correctedAfter(Stage.MEETING, "meeting");

        walk.withdraws(walk.county);

        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("P2")
    void aCorrectionComesBackToWhoReturnedItLast() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.corrects();
        walk.approves(walk.city, "city-review");
        walk.returns(BUREAU, "bureau-review");
        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.BUREAU_REVIEW);
    }

    @Test
    @Rule("R2")
    void aReturnedApplicationIsCorrectedAfterTheDeadlineToo() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.until("2021-08-01T09:00");

        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_REVIEW, city-review, REJECTED",
        "BUREAU_REVIEW, bureau-review, REJECTED",
        "MEETING, meeting, REJECTED",
        "CONSENT, government-consent, REJECTED",
        "FINAL_MEETING, final-meeting, NOT_DESIGNATED",
        "FINAL_CONSENT, final-consent, NOT_DESIGNATED"
    })
    @Rule({"P2", "P5"})
    void aRejectionEndsTheCase(Stage stage, String step, Stage end) {
        walk.reaches(stage);

        walk.rejects(reviewerAt(stage), step);

        assertThat(walk.stage()).isEqualTo(end);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"return", "reject"})
    void whoReturnsOrRejectsSaysWhy(String decision) {
        walk.reaches(Stage.CITY_REVIEW);

        Office.Refused refused = walk.refused(walk.city, "city-review", "decision", decision);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.decisions()).isEmpty();
    }

    @Test
    void nobodyElseDoesAStepAndTheAdministratorNone() {
        walk.reaches(Stage.CITY_REVIEW);

        assertThat(walk.refused(walk.county, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.refused(BUREAU, "city-review", "decision", "approve").status())
                .isEqualTo(403);
        assertThat(walk.refused(ADMINISTRATOR, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    // --- the government, and the notices before it

    @Test
    @Rule("P2")
    void theGovernmentReturnsToTheMeetingWhichMayReturnToTheCounty() {
        walk.reaches(Stage.CONSENT);

        walk.returns(GOVERNMENT, "government-consent");
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        assertThat(walk.file().consentYear()).isNull();

        walk.returns(BUREAU, "meeting");
        walk.corrects();
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);

        walk.reaches(Stage.CREATION);
        assertThat(walk.rows("select count(*) from notice where case_key = ?")).containsExactly("2");
    }

    @Test
    @Rule("P5")
    void theGovernmentReturnsTheDesignationToTheFinalMeeting() {
        walk.reaches(Stage.FINAL_CONSENT);

        walk.returns(GOVERNMENT, "final-consent");

        assertThat(walk.stage()).isEqualTo(Stage.FINAL_MEETING);
        assertThat(walk.open()).containsExactly("final-meeting by bureau");
        assertThat(walk.reaches(Stage.DESIGNATED).hasEnded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NOTICE, MEETING, meeting", "FINAL_NOTICE, FINAL_MEETING, final-meeting"})
    @Rule("P3")
    void anUpheldObjectionSendsTheCaseBackToItsMeeting(Stage notice, Stage meeting, String step) {
        walk.reaches(notice);
        walk.publishes(CaseWalk.today());
        walk.registersObjection(BUREAU);

        walk.rulesOnObjection(0, "uphold");

        assertThat(walk.stage()).isEqualTo(meeting);
        assertThat(walk.open()).containsExactly(step + " by bureau");
        assertThat(walk.timers()).doesNotContainKey("notice-expires");
        walk.approves(BUREAU, step);
        assertThat(walk.stage()).isEqualTo(notice);
        assertThat(walk.open()).containsExactly("publish-notice by bureau");
    }

    // --- the rounds

    @Test
    @Rule("R4")
    void theRoundsOpenOnNewYearsDayOfTheThreeYearsAfterTheConsent() {
        walk.reaches(Stage.CREATION);
        assertThat(walk.file().consentYear()).isEqualTo(2021);
        assertThat(walk.timer("round-opens")).isEqualTo("2022-01-01T00:00");
        walk.until("2021-12-31T23:59:59");
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);

        walk.until("2022-01-01T00:00");
        assertThat(walk.stage()).isEqualTo(Stage.ROUND_1);
        walk.reaches(Stage.CREATION);
        assertThat(walk.timer("round-opens")).isEqualTo("2023-01-01T00:00");
        walk.reaches(Stage.ROUND_2).reaches(Stage.CREATION);
        assertThat(walk.timer("round-opens")).isEqualTo("2024-01-01T00:00");
        walk.reaches(Stage.ROUND_3).reaches(Stage.INSPECTION);

        assertThat(walk.stored("assessment_round", "round, data_year, opened_at"))
                .containsExactly(
                        "1 | 2021 | 2022-01-01T00:00", "2 | 2022 | 2023-01-01T00:00", "3 | 2023 | 2024-01-01T00:00");
    }

    @Test
    @Rule("R4")
    void whereTheConsentSlipsIntoTheNextYearSoDoTheRounds() {
        walk.reaches(Stage.CONSENT);
        walk.until("2022-02-10T09:00");

        walk.reaches(Stage.CREATION);

        assertThat(walk.file().consentYear()).isEqualTo(2022);
        assertThat(walk.timer("round-opens")).isEqualTo("2023-01-01T00:00");
        walk.reaches(Stage.ROUND_1);
        assertThat(walk.stored("assessment_round", "round, data_year")).containsExactly("1 | 2022");
    }

    @Test
    @Rule("R4")
    void aRoundThatDragsOnIntoTheNextYearIsFollowedByTheNextAtOnce() {
        walk.reaches(Stage.ROUND_1);
        walk.until("2023-03-01T09:00");

        walk.reaches(Stage.CREATION);
        walk.until("2023-03-01T09:00");

        assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
        assertThat(walk.stored("assessment_round", "round, data_year, opened_at"))
                .containsExactly("1 | 2021 | 2022-01-01T00:00", "2 | 2022 | 2023-03-01T09:00");
    }

    @Test
    @Rule("P6")
    void aCreationThatTheBureauEndsIsOver() {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);

        walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "差距过大");

        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    // --- the end

    @Test
    @Rule("P5")
    void whatTheInspectionRejectsStillGoesToTheFinalMeetingWhichDecides() {
        walk.reaches(Stage.INSPECTION);

        walk.rejects(BUREAU, "inspect-on-site");

        assertThat(walk.stage()).isEqualTo(Stage.FINAL_MEETING);
        assertThat(walk.reaches(Stage.DESIGNATED).decisions())
                .extracting(Decision::step, Decision::decision)
                .contains(tuple("inspect-on-site", "reject"));
    }

    @Test
    @Rule({"P5", "P6"})
    void whoInspectsAndDesignatesSeesWhatEachOfTheThreeRoundsCameTo() {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "continue", "comment", "警示");
        walk.reaches(Stage.ROUND_2);
        walk.fails(2);
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2023-06-30", "comment", "限期整改");
        walk.does(walk.county, "rectify", "summary", "已整改");
        walk.supplies("sme", Figures.allMet(2));
        walk.supplies("statistics", Figures.allMet(2));
        walk.confirmsRound("PASS");
        walk.reaches(Stage.ROUND_3);
        walk.allSupply(Figures.allMet(3));
        walk.reports();
        walk.until(walk.timer("confirmation-expired"));
        walk.confirmsRound("EXCELLENT");

        DocumentContext inspection = walk.sheet(BUREAU, "inspect-on-site");
        assertThat(inspection.<List<Integer>>read("$.view.rounds[*].evaluation.dataYear"))
                .containsExactly(2021, 2022, 2023);
        assertThat(inspection.<List<String>>read("$.view.rounds[*].evaluation.grade"))
                .containsExactly("FAIL", "PASS", "EXCELLENT");
        assertThat(inspection.<List<String>>read("$.view.rounds[*].remarks[*]"))
                .containsExactly("未达标，省局警示并同意继续创建", "首次评价未达标，整改后达标", "县级逾期未答复，数据视为确认");
        assertThat(inspection.<List<Integer>>read("$.view.rounds[*].evaluation.indicators.length()"))
                .containsExactly(26, 26, 26);
        assertThat(inspection.<Map<String, Object>>read("$.view.rounds[0].evaluation"))
                .containsEntry("credits", 20)
                .containsEntry("required", 21)
                .containsEntry("assessed", 23)
                .containsEntry("bonus", 0)
                .containsKeys("score", "completionRate", "overfulfilmentRate");

        walk.reaches(Stage.FINAL_MEETING);
        assertThat(walk.sheet(BUREAU, "final-meeting").<List<?>>read("$.view.rounds"))
                .hasSize(3);
        walk.reaches(Stage.FINAL_CONSENT);
        assertThat(walk.sheet(GOVERNMENT, "final-consent").<List<?>>read("$.view.rounds"))
                .hasSize(3);
    }

    // --- withdrawal

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LAPSED", "WITHDRAWN", "REJECTED", "ENDED", "DESIGNATED", "NOT_DESIGNATED", "CORRECTION"},
            mode = EnumSource.Mode.EXCLUDE)
    @Rule("R1")
    void aCountyMayWithdrawAtAnyStage(Stage stage) {
        walk.reaches(stage);
        assertThat(walk.withdraws(BUREAU)).isEqualTo(403);

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.timers()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
        assertThat(walk.stored("withdrawal", "reason, withdrawn_by")).containsExactly("自愿撤回 | " + walk.county.name());
    }

    @Test
    @Rule("R1")
    void aCountyMayWithdrawInsteadOfCorrecting() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R1")
    void whatHasEndedCannotBeWithdrawn() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.rejects(walk.city, "city-review");

        assertThat(walk.withdraws(walk.county)).isEqualTo(409);

        assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
        assertThat(walk.stored("withdrawal", "reason")).isEmpty();
    }

    private void correctedAfter(Stage stage, String step) {
        walk.reaches(stage);
        walk.returns(BUREAU, step);
        walk.corrects();
    }

    private Person reviewerAt(Stage stage) {
        return switch (stage) {
            case CITY_REVIEW -> walk.city;
            case CONSENT, FINAL_CONSENT -> GOVERNMENT;
            default -> BUREAU;
        };
    }
}
