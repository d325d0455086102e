package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A process beside the line of a case was removed by hand. An administrator's repair begins it again at its stage. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@OnBothDatabases
@Rule("P10")
class SideProcessesRepairTest {

    @Autowired
    GoneInstance gone;

    private CaseWalk walk;

    @BeforeEach
    void aCase(CaseWalk walk) {
        this.walk = walk;
    }

    @Nested
    class AReconsideration {

        @BeforeEach
        void aRoundIsReconsidered() {
            walk.reaches(Stage.ROUND_1);
            walk.comesToReview(Figures.twoMissed(1));
            walk.confirmsRound("EXCELLENT");
            walk.corrects(BUREAU, 1, "modernServicesShare", "40");
        }

        @Test
        void isAnIncidentUntilItIsRepairedAndThenDecided() {
            String line = walk.file().processInstanceId();
            assertThat(incident()).isEmpty();

            lost("reconsideration");

            assertThat(walk.open()).containsExactly("reconsider-round by bureau");
            assertThat(walk.file().processInstanceId())
                    .as("the line is left alone")
                    .isEqualTo(line);
            revise("FAIL");
            assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
            assertThat(walk.shown(BUREAU, "/audit?action=repair").<List<String>>read("$.items[*].by"))
                    .containsExactly(ADMINISTRATOR.name());
        }

        @Test
        void isBegunAgainAtTheDecisionOnTheFailedRound() {
            revise("FAIL");

            lost("reconsideration");

            assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
            walk.does(BUREAU, "decide-failed-round", "decision", "continue");
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
        }

        @Test
        void isBegunAgainAtTheRectification() {
            revise("FAIL");
            walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");

            lost("reconsideration");

            assertThat(walk.open()).containsExactly("rectify by " + walk.county.group());
        }

        @Test
        void isBegunAgainInAnEndedCase() {
            revise("FAIL");
            walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "不再创建");
            walk.does(walk.county, "read-result");
            walk.asksToReconsider(walk.county, 1);

            lost("reconsideration");

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
            assertThat(walk.open()).containsExactly("reconsider-round by bureau");
        }

        @Test
        void isBegunAgainTogetherWithTheLine() {
            gone.whole(walk);

            lost("reconsideration");

            assertThat(walk.open()).containsExactly("reconsider-round by bureau");
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
        }

        @Test
        void closesWithTheCaseThoughItsInstanceIsGone() {
            gone.called("reconsideration", walk);

            assertThat(walk.terminates(BUREAU)).isEqualTo(200);

            assertThat(walk.stored("reconsideration", "state, outcome")).containsExactly("CLOSED | CASE_ENDED");
            assertThat(incident()).isEmpty();
        }

        @Test
        void isNoIncidentIfItHasOnlyToBeRead() {
            walk.does(COLLEAGUE, "reconsider-round", "decision", "uphold", "comment", "维持原结果");
            gone.called("reconsideration", walk);

            assertThat(incident()).isEmpty();
            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
        }

        private void revise(String grade) {
            walk.does(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", grade, "comment", "数据更正后改定");
        }
    }

    @Nested
    class AReconsiderationOfTheDesignation {

        @BeforeEach
        void theDesignationIsReconsidered() {
            walk.reaches(Stage.DESIGNATED);
            walk.reconsidersDesignation(BUREAU);
        }

        @Test
        void isBegunAgainAtTheProposal() {
            lost("reconsideration");

            assertThat(walk.open()).containsExactly("propose-revocation by bureau");
        }

        @Test
        void isBegunAgainAtTheConsent() {
            walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "弄虚作假");

            lost("reconsideration");

            assertThat(walk.open()).containsExactly("consent-to-revocation by government");
            walk.approves(GOVERNMENT, "consent-to-revocation");
            assertThat(walk.stage()).isEqualTo(Stage.REVOKED);
        }
    }

    @Nested
    class AReportOfAProblem {

        @BeforeEach
        void aCountyReports() {
            walk.reaches(Stage.CREATION);
            walk.starts(walk.county, "problem-report", "caseKey", walk.key(), "subject", "统计口径", "content", "统计口径有变");
        }

        @Test
        void isAnswered() {
            lost("problem-report");

            assertThat(walk.open()).containsExactly("answer-report by bureau");
            walk.does(BUREAU, "answer-report", "answer", "按新口径填报");
            walk.does(walk.county, "read-answer");
            assertThat(walk.stored("problem_report", "subject, answer")).containsExactly("统计口径 | 按新口径填报");
        }

        @Test
        void isNoIncidentIfItsAnswerHasOnlyToBeRead() {
            walk.does(BUREAU, "answer-report", "answer", "按新口径填报");
            gone.called("problem-report", walk);

            assertThat(incident()).isEmpty();
            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
        }
    }

    private void lost(String process) {
        gone.called(process, walk);
        assertThat(incident()).singleElement().asString().contains("修复");
        assertThat(walk.shown(ADMINISTRATOR, "").<List<String>>read("$.actions"))
                .contains("repair");
        assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);
        assertThat(incident()).isEmpty();
        assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
    }

    private List<String> incident() {
        return walk.shown(ADMINISTRATOR, "").read("$[?(@.caseKey)].incident");
    }
}
