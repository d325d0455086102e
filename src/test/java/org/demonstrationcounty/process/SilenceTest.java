package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A county that submits nothing blocks no case: ten working days after its last day the bureau records 未提交 (P9). */
@TwoAtOnce
@ExtendWith(WalkBegins.class)
@Rule("P9")
@OnBothDatabases
class SilenceTest {

    private static final String REPORT = "submit-annual-report";

    @Autowired
    LateWorkByHand lateWork;

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    void theBureauIsOfferedAReportTenWorkingDaysAfterItsLastDay() {
        walk.reaches(Stage.ROUND_1);
        assertThat(walk.due()).containsEntry(REPORT, "2022-03-02T23:59:59");

        lookOn("2022-03-16T23:59"); // the tenth
        assertThat(walk.open()).contains(REPORT + " by " + walk.county.group());

        lookOn("2022-03-17T00:00");
        assertThat(walk.open()).anyMatch(task -> task.startsWith(REPORT) && task.contains("bureau"));
        assertThat(walk.rows("select kind from task_notice where case_key = ? and step = 'submit-annual-report'"))
                .containsOnlyOnce("OFFER");
        lookOn("2022-03-18T00:00");
        assertThat(walk.rows("select kind from task_notice where case_key = ? and step = 'submit-annual-report'"))
                .containsOnlyOnce("OFFER");
    }

    @Test
    void withoutAReportTheRoundGoesOnWithTheFigures() {
        walk.reaches(Stage.ROUND_1);
        walk.allSupply(Figures.allMet(1));
        walk.confirmsFigures();
        lookOn("2022-04-16T00:00");

        recordsSilence(REPORT);

        assertThat(walk.open()).containsExactly("review-assessment by bureau");
        assertThat(walk.stored("annual_report", "summary")).isEmpty();
        assertThat(walk.stored("claim", "theme")).isEmpty();
        assertThat(walk.lastDecision())
                .extracting(Decision::step, Decision::decision, Decision::comment, Decision::round)
                .containsExactly(REPORT, "absent", "多次催报未交", 1);
        assertThat(walk.shown(BUREAU, "").<List<String>>read("$.history[*].decisionName"))
                .contains("未提交");
        walk.confirmsRound("GOOD");
        assertThat(walk.reaches(Stage.DESIGNATED).hasEnded()).isTrue();
    }

    @Test
    void withoutACorrectionTheApplicationGoesBackUnchangedToWhoReturnedIt() {
        walk.reaches(Stage.MEETING);
        walk.returns(BUREAU, "meeting");
        assertThat(walk.stage()).isEqualTo(Stage.CORRECTION);
        lookOn("2021-06-01T00:00");

        recordsSilence("correct-application");

        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        assertThat(walk.stored("application_version", "version")).containsExactly("1");
        assertThat(walk.open()).containsExactly("meeting by bureau");
    }

    @Test
    void aCityIsToldOfACorrectionThatCameAfterASilence() {
        walk.reaches(Stage.MEETING);
        walk.returns(BUREAU, "meeting");
        lookOn("2021-06-01T00:00");
        recordsSilence("correct-application");
        walk.returns(BUREAU, "meeting");

        walk.corrects();

        assertThat(walk.open()).containsExactly("meeting by bureau", "read-correction by " + walk.city.group());
    }

    @Test
    void withoutARectificationTheRoundIsEvaluatedWithItsFigures() {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-04-01", "comment", "限期整改");
        // Qingming was free from 3 to 5 April, and 2 April a working day.
        lookOn("2022-04-18T23:59");
        assertThat(walk.open()).containsExactly("rectify by " + walk.county.group());
        lookOn("2022-04-19T00:00");

        recordsSilence("rectify");

        assertThat(walk.open()).containsExactly("review-assessment by bureau");
        assertThat(walk.stored("evaluation", "attempt")).hasSizeGreaterThan(1);
        walk.does(BUREAU, "review-assessment", "decision", "confirm", "grade", "FAIL");
        assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
        assertThat(walk.refused(
                                BUREAU,
                                "decide-failed-round",
                                "decision",
                                "rectify",
                                "until",
                                "2022-12-30",
                                "comment",
                                "再整改")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "true, none, none, comment",
                "none, 催报未交, none, absent",
                "false, 催报未交, none, absent",
                "true, 催报未交, 代为总结, summary"
            })
    void theBureauRecordsSilenceWithAReasonAndNothingElse(
            Boolean absent, String comment, String summary, String field) {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-04-16T00:00");

        var refused = walk.refused(BUREAU, REPORT, "absent", absent, "comment", comment, "summary", summary);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains(field);
        assertThat(walk.stored("decision", "decision")).doesNotContain("absent");
    }

    @Test
    void theCountyItselfCannotRecordItsSilenceAndCanStillSubmit() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-04-16T00:00");

        assertThat(walk.refused(walk.county, REPORT, "absent", true, "comment", "无")
                        .status())
                .isEqualTo(400);
        walk.does(walk.county, REPORT, "summary", "总结", "experience", "经验");

        assertThat(walk.stored("annual_report", "summary")).containsExactly("总结");
        assertThat(walk.open()).noneMatch(task -> task.startsWith(REPORT));
    }

    @Test
    void theBureauCannotRecordSilenceTooEarly() {
        walk.reaches(Stage.ROUND_1);
        String task = walk.taskId(REPORT);
        lookOn("2022-03-16T23:59");

        assertThat(walk.tried(BUREAU, task, "absent", true, "comment", "未交"))
                .hasValueSatisfying(refused -> assertThat(refused.status()).isIn(403, 404));
    }

    @Test
    void ifAReportAndTheRecordOfSilenceMeetTheFirstCounts() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-04-16T00:00");
        var record = walk.ready(BUREAU, REPORT, "absent", true, "comment", "未交");
        var report = walk.ready(walk.county, REPORT, "summary", "总结", "experience", "经验");
        var slow = Paused.in(REPORT, record);

        assertThat(report.get()).isEqualTo(204);

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.stored("annual_report", "summary")).containsExactly("总结");
        assertThat(walk.stored("decision", "decision")).doesNotContain("absent");
    }

    @Test
    void aCountyThatSubmitsWhileItsSilenceIsRecordedReadsThat() {
        walk.reaches(Stage.ROUND_1);
        lookOn("2022-04-16T00:00");
        var record = walk.ready(BUREAU, REPORT, "absent", true, "comment", "未交");
        var slow = Paused.in(REPORT, walk.ready(walk.county, REPORT, "summary", "总结", "experience", "经验"));

        assertThat(record.get()).isEqualTo(204);

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.stored("annual_report", "summary")).isEmpty();
        assertThat(walk.stored("decision", "decision")).contains("absent");
    }

    private void lookOn(String moment) {
        walk.until(moment);
        lateWork.look();
    }

    private void recordsSilence(String step) {
        walk.does(BUREAU, step, "absent", true, "comment", "多次催报未交");
    }
}
