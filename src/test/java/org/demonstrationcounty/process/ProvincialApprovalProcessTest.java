package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 省级审批: the bureau reviews, the meeting decides, the notice stands, the government consents. */
@ProcessTest("provincial-approval")
@OnH2Alone("LifecycleTest and DemonstrationCountyProcessTest go this way on both databases.")
class ProvincialApprovalProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
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

    @ParameterizedTest
    @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
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
    void aCorrectionComesBackToWhoReturnedItLast() {
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
