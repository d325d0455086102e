package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 认定命名: inspection on site, final meeting, notice, consent and the issue of the document. */
@ProcessTest("designation")
@OnH2Alone("LifecycleTest goes this way on both databases.")
class DesignationProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    @Rule("P5")
    void afterTheThirdRoundEveryStepIsOfferedToItsOffice() {
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
    @Rule("P5")
    void aFailedInspectionStillGoesToTheFinalMeetingWhichDecides() {
        walk.reaches(Stage.INSPECTION);

        walk.rejects(BUREAU, "inspect-on-site");

        assertThat(walk.stage()).isEqualTo(Stage.FINAL_MEETING);
        assertThat(walk.reaches(Stage.DESIGNATED).decisions())
                .extracting(Decision::step, Decision::decision)
                .contains(tuple("inspect-on-site", "reject"));
    }

    @ParameterizedTest
    @CsvSource({"FINAL_MEETING, final-meeting, NOT_DESIGNATED", "FINAL_CONSENT, final-consent, NOT_DESIGNATED"})
    @Rule("P5")
    void aRejectionEndsTheCase(Stage stage, String step, Stage end) {
        walk.reaches(stage);

        walk.rejects(reviewerAt(stage), step);

        assertThat(walk.stage()).isEqualTo(end);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
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

    @Test
    @Rule({"P5", "P12"})
    void anAdjournedFinalMeetingIsDueOnItsNewDay() {
        walk.reaches(Stage.FINAL_MEETING);

        walk.does(BUREAU, "final-meeting", "decision", "adjourn", "until", "2024-06-03", "comment", "材料待核实");

        assertThat(walk.stage()).isEqualTo(Stage.FINAL_MEETING);
        assertThat(walk.nameOf("final-meeting")).endsWith("（缓议至 2024-06-03）");
        assertThat(walk.due()).containsEntry("final-meeting", "2024-06-03T23:59:59");
        assertThat(walk.reaches(Stage.DESIGNATED).hasEnded()).isTrue();
    }

    @Test
    @Rule("P5")
    void theFinalMeetingCanSendBackToTheInspection() {
        walk.reaches(Stage.FINAL_MEETING);

        walk.returns(BUREAU, "final-meeting");

        assertThat(walk.stage()).isEqualTo(Stage.INSPECTION);
        assertThat(walk.open()).containsExactly("inspect-on-site by bureau");
        walk.approves(BUREAU, "inspect-on-site");
        assertThat(walk.stage()).isEqualTo(Stage.FINAL_MEETING);
        assertThat(walk.reaches(Stage.DESIGNATED).decisions())
                .filteredOn(decision -> decision.step().equals("inspect-on-site"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"FINAL_NOTICE, FINAL_MEETING, final-meeting"})
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

    @Test
    @Rule({"P5", "P6"})
    void theLastStepsShowTheResultsOfTheThreeRounds() {
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

    @Test
    @Rule("P5")
    void theIssuedDocumentIsRecorded() {
        walk.reaches(Stage.DESIGNATED);

        assertThat(walk.stored("issued_document", "kind, issued_on")).contains("DESIGNATION | 2024-01-09");
    }

    private Person reviewerAt(Stage stage) {
        return switch (stage) {
            case CITY_REVIEW -> walk.city;
            case CONSENT, FINAL_CONSENT -> GOVERNMENT;
            default -> BUREAU;
        };
    }
}
