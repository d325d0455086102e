package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.people.Groups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 省级审批: the bureau reviews, the meeting decides, the notice is published, the government consents. */
@ProcessTest("provincial-approval")
@OnH2Alone("LifecycleTest and RandomWalksTest go this way on both databases.")
class ProvincialApprovalProcessTest {

    @Autowired
    Office office;

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    @Rule("P2")
    void everyStepIsOfferedToItsOffice() {
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

    @ParameterizedTest
    @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
    @Rule("P2")
    void aReturnedApplicationIsCorrectedAndComesBackToThatReview(Stage stage, String step) {
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
    void aCorrectionComesBackToTheLastReviewThatReturnedIt() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.corrects();
        walk.approves(walk.city, "city-review");
        walk.returns(BUREAU, "bureau-review");
        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.BUREAU_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU_REVIEW, bureau-review, REJECTED",
        "MEETING, meeting, REJECTED",
        "CONSENT, government-consent, REJECTED"
    })
    @Rule("P2")
    void aRejectionEndsTheCase(Stage stage, String step, Stage end) {
        walk.reaches(stage);

        walk.rejects(reviewerAt(stage), step);

        assertThat(walk.stage()).isEqualTo(end);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

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

    /** The scan of late work offers it to the bureau when it is long overdue. */
    @ParameterizedTest
    @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
    @Rule("P9")
    void theCityIsNotToldOfACorrectionThatNeverCame(Stage stage, String step) {
        walk.reaches(stage);
        walk.returns(BUREAU, step);
        office.tasks().addCandidateGroup(walk.taskId("correct-application"), Groups.BUREAU);

        walk.does(BUREAU, "correct-application", "absent", true, "comment", "多次催报未交");

        assertThat(walk.stage()).isEqualTo(stage);
        assertThat(walk.open()).containsExactly(step + " by bureau");
    }

    @Test
    @Rule({"P5", "P12"})
    void anAdjournedMeetingIsDueOnItsNewDay() {
        walk.reaches(Stage.MEETING);

        walk.does(BUREAU, "meeting", "decision", "adjourn", "until", "2021-06-01", "comment", "产业规划待核实");

        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        assertThat(walk.open()).containsExactly("meeting by bureau");
        assertThat(walk.nameOf("meeting")).startsWith("会议研究 · ").endsWith("（缓议至 2021-06-01）");
        assertThat(walk.due()).containsEntry("meeting", "2021-06-01T23:59:59");
        walk.approves(BUREAU, "meeting");
        assertThat(walk.stage()).isEqualTo(Stage.NOTICE);
    }

    @Test
    @Rule("P5")
    void aMeetingCanBeAdjournedAgain() {
        walk.reaches(Stage.MEETING);
        walk.does(BUREAU, "meeting", "decision", "adjourn", "until", "2021-06-01", "comment", "产业规划待核实");

        walk.does(BUREAU, "meeting", "decision", "adjourn", "until", "2021-07-01", "comment", "仍待核实");

        assertThat(walk.nameOf("meeting")).endsWith("（缓议至 2021-07-01）");
        assertThat(walk.due()).containsEntry("meeting", "2021-07-01T23:59:59");
        assertThat(walk.stored("decision", "decision, until")).contains("adjourn | 2021-06-01", "adjourn | 2021-07-01");
        assertThat(walk.shown(BUREAU, "").<List<String>>read("$.history[*].decisionName"))
                .contains("缓议（至 2021-06-01）", "缓议（至 2021-07-01）");
    }

    @Test
    @Rule("P12")
    void theBureauMayHoldAnAdjournedMeetingEarlier() {
        walk.reaches(Stage.MEETING);
        walk.does(BUREAU, "meeting", "decision", "adjourn", "until", "2021-06-01", "comment", "产业规划待核实");

        walk.returns(BUREAU, "meeting");
        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        assertThat(walk.nameOf("meeting")).doesNotContain("缓议");
        assertThat(walk.due().get("meeting")).startsWith("2021-03");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "adjourn, 2021-03-01, 待核实, until", // today
                "adjourn, 2021-02-28, 待核实, until",
                "adjourn, none, 待核实, until",
                "adjourn, 2021-06-01, none, comment",
                "approve, 2021-06-01, none, until",
                "return, 2021-06-01, 请补正, until"
            })
    @Rule({"P5", "P12"})
    void aMeetingIsAdjournedToADayAfterTodayWithAReasonAndElseToNone(
            String decision, String until, String comment, String field) {
        walk.reaches(Stage.MEETING);
        assertThat(CaseWalk.today()).isEqualTo("2021-03-01");

        var refused = walk.refused(BUREAU, "meeting", "decision", decision, "until", until, "comment", comment);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains(field);
        assertThat(walk.stored("decision", "step")).doesNotContain("meeting");
    }

    @Test
    @Rule("P12")
    void aMeetingCanBeAdjournedToTomorrow() {
        walk.reaches(Stage.MEETING);

        walk.does(BUREAU, "meeting", "decision", "adjourn", "until", "2021-03-02", "comment", "产业规划待核实");

        assertThat(walk.due()).containsEntry("meeting", "2021-03-02T23:59:59");
    }

    @ParameterizedTest
    @CsvSource({"NOTICE, MEETING, meeting"})
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
    @Rule("P2")
    void anApprovalThatIsDatedInTheFutureIsRefused() {
        walk.reaches(Stage.APPROVAL);

        assertThat(walk.refused(BUREAU, "issue-approval", "documentNumber", "1", "issuedOn", "2031-01-01")
                        .status())
                .isEqualTo(400);
        assertThat(walk.open()).containsExactly("issue-approval by bureau");
    }

    private Person reviewerAt(Stage stage) {
        return switch (stage) {
            case CITY_REVIEW -> walk.city;
            case CONSENT, FINAL_CONSENT -> GOVERNMENT;
            default -> BUREAU;
        };
    }
}
