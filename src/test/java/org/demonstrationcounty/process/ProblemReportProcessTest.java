package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 反映问题: a county reports a problem to the bureau at any time of its case, and reads the answer. */
@ProcessTest("problem-report")
@Rule("R20")
@OnH2Alone("ProblemReportTest stores the same on both databases.")
class ProblemReportProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCaseInItsCreation(CaseWalk walk) {
        this.walk = walk.reaches(Stage.CREATION);
    }

    @Test
    void theBureauAnswersAndTheCountyReadsTheAnswer() {
        walk.at("2021-08-02T10:00");
        reports();
        assertThat(walk.open()).containsExactly("answer-report by bureau");

        walk.at("2021-08-05T15:00");
        walk.does(BUREAU, "answer-report", "answer", "按新口径填报");
        assertThat(walk.open()).containsExactly("read-answer by " + walk.county.group());

        walk.at("2021-08-06T09:00");
        walk.does(walk.county, "read-answer");

        assertThat(walk.open()).isEmpty();
        assertThat(walk.stored("problem_report", "subject, content, reported_by, reported_at"))
                .containsExactly("统计口径 | 统计口径有变 | " + walk.county.name() + " | 2021-08-02T10:00");
        assertThat(walk.stored("problem_report", "answer, answered_by, answered_at, read_by, read_at"))
                .containsExactly(
                        "按新口径填报 | bureau-zhang | 2021-08-05T15:00 | " + walk.county.name() + " | 2021-08-06T09:00");
    }

    @Test
    void aReportMovesTheCaseNeitherForwardNorBack() {
        List<String> before = walk.stages();

        reports();
        walk.does(BUREAU, "answer-report", "answer", "按新口径填报");
        walk.does(walk.county, "read-answer");

        assertThat(walk.stages()).isEqualTo(before);
        assertThat(walk.roundOpens()).isEqualTo("2022-01-01T00:00");
    }

    @Test
    void severalReportsAreAnsweredEachByItself() {
        reports();
        reports();

        walk.does(BUREAU, "answer-report", "answer", "按新口径填报");

        assertThat(walk.open()).containsExactly("answer-report by bureau", "read-answer by " + walk.county.group());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CREATION", "ROUND_1", "INSPECTION", "FINAL_NOTICE", "DESIGNATION"})
    void aCountyMayReportWhileItsCaseIsRunning(Stage stage) {
        walk.reaches(stage);
        int open = walk.open().size();

        reports();

        assertThat(walk.open()).hasSize(open + 1).contains("answer-report by bureau");
    }

    @Test
    void noProblemIsReportedForAnEndedCase() {
        walk.withdraws(walk.county);

        assertThat(walk.refusedToStart(
                                walk.county,
                                "problem-report",
                                "caseKey",
                                walk.key(),
                                "subject",
                                "统计口径",
                                "content",
                                "统计口径有变")
                        .status())
                .isEqualTo(400);
        assertThat(walk.stored("problem_report", "id")).isEmpty();
    }

    @Test
    void onlyTheCountyReportsForItself() {
        for (Person other : List.of(BUREAU, walk.city, Person.ofDepartment("sme"), new Person("clerk", "county-x"))) {
            for (String key : List.of(walk.key(), walk.key() + "-2")) {
                assertThat(walk.refusedToStart(
                                        other, "problem-report", "caseKey", key, "subject", "口径", "content", "口径有变")
                                .status())
                        .as(other.name() + " on " + key)
                        .isEqualTo(403);
            }
        }
        assertThat(walk.stored("problem_report", "id")).isEmpty();
    }

    @Test
    void onlyTheBureauAnswersAndAnAnswerNeedsText() {
        reports();

        assertThat(walk.refused(walk.county, "answer-report", "answer", "自答").status())
                .isEqualTo(403);
        assertThat(walk.refused(BUREAU, "answer-report").status()).isEqualTo(400);
        assertThat(walk.open()).containsExactly("answer-report by bureau");
    }

    private void reports() {
        walk.starts(walk.county, "problem-report", "caseKey", walk.key(), "subject", "统计口径", "content", "统计口径有变");
    }
}
