package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Two at once, step by step: one is held up in the middle of a transaction while the other comes, works and goes. */
@WholeApplication
@Import({PausePoints.class, LocksOfTheDatabase.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:interleavings")
@ExtendWith(WalkBegins.class)
@DirtiesContext
class InterleavingsTest {

    private static final Person COLLEAGUE = new Person("bureau-li", Groups.BUREAU);
    private static final int DONE = 204;

    @Autowired
    RepositoryService repository;

    @Autowired
    LocksOfTheDatabase locks;

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject"})
    @Rule("P2")
    void ofTwoReviewersTheFirstToFinishDecides(String decision, CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var slow = Paused.in(
                "bureau-review",
                () -> walk.answered(() -> walk.does(BUREAU, "bureau-review", "decision", "return", "comment", "材料不全")));

        walk.does(COLLEAGUE, "bureau-review", "decision", decision, "comment", "已审核");

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(decision.equals("approve") ? Stage.MEETING : Stage.REJECTED);
        assertThat(walk.stored("decision", "step, decision, decided_by"))
                .containsOnlyOnce("bureau-review | " + decision + " | bureau-li")
                .noneMatch(row -> row.contains("bureau-zhang"));
    }

    @Test
    @Rule("P2")
    void aReviewerWhoIsOvertakenBeforeTheFieldsAreReadIsToldOfIt(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var slow = Paused.in(PausePoints.READING, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        walk.approves(COLLEAGUE, "bureau-review");

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
    }

    @Test
    @Rule("R5")
    void twoDepartmentsAtOnceAreBothTakenOnce(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        Figures figures = Figures.allMet(1);
        var slow = Paused.in("supply-figures", () -> walk.answered(() -> walk.supplies("science", figures)));

        var meanwhile = Paused.behind(locks, () -> walk.answered(() -> walk.supplies("finance", figures)));

        assertThat(slow.goesOn()).isEqualTo(DONE);
        assertThat(meanwhile.goesOn()).isEqualTo(DONE);
        assertThat(walk.rows("select department, indicator from supplied_figure where case_key = ?"))
                .doesNotHaveDuplicates()
                .anyMatch(row -> row.startsWith("science"))
                .anyMatch(row -> row.startsWith("finance"));
        assertThat(walk.open()).noneMatch(task -> task.contains("science") || task.contains("finance"));
    }

    @Test
    @Rule("R1")
    void aReviewThatAWithdrawalOvertakesIsToldOfIt(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var review = Paused.in("bureau-review", () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(review.goesOn()).isIn(404, 409);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.stored("decision", "step")).doesNotContain("bureau-review");
        assertThat(walk.open()).isEmpty();
    }

    @Test
    @Rule("R1")
    void aReviewThatComesWhileACountyWithdrawsWaitsAndIsToldOfIt(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var review = Paused.behind(locks, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(review.goesOn()).isIn(404, 409);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.stored("decision", "step")).doesNotContain("bureau-review");
    }

    @Test
    @Rule("R1")
    void ofTwoWithdrawalsAtOnceTheSecondIsToldThatTheCaseHasEnded(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var again = Paused.behind(locks, () -> walk.withdraws(walk.county));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(again.goesOn()).isEqualTo(409);
        assertThat(walk.rows("select reason from withdrawal where case_key = ?"))
                .hasSize(1);
    }

    @Test
    @Rule("P3")
    void anObjectionThatComesWhileACountyWithdrawsIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.NOTICE);
        walk.publishes(CaseWalk.today());
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var objection = Paused.behind(locks, () -> walk.registersObjection(BUREAU));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(objection.goesOn()).isEqualTo(409);
        assertThat(walk.rows(
                        "select objection.id from objection join notice on notice.id = notice_id where case_key = ?"))
                .isEmpty();
    }

    @Test
    @Rule("R20")
    void aProblemThatIsReportedWhileTheCountyWithdrawsIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var report = Paused.behind(
                locks,
                () -> walk.answered(() -> walk.starts(
                        walk.county, "problem-report", "caseKey", walk.key(), "subject", "政策", "content", "新情况")));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(report.goesOn()).isEqualTo(409);
        assertThat(walk.rows("select id from problem_report where case_key = ?"))
                .isEmpty();
    }

    @Test
    @Rule("R21")
    void aRoundKeepsTheEditionWithWhichItOpened(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.allSupply(Figures.allMet(1));
        walk.reports();
        var evaluation = Paused.in(PausePoints.EVALUATING, () -> walk.answered(walk::confirmsFigures));

        deploy(PolicyFiles.shipped().edition("2022-1", 2021));

        assertThat(evaluation.goesOn()).isEqualTo(DONE);
        assertThat(walk.stored("evaluation", "attempt, edition")).containsExactly("1 | 2022");

        walk.does(
                BUREAU,
                "review-assessment",
                "decision",
                "reevaluate",
                "rulings",
                "[{\"indicator\": \"newEnterprises\", \"kind\": \"EXEMPT\", \"reason\": \"口径已变\"}]");
        assertThat(walk.stored("evaluation", "attempt, edition")).containsExactly("1 | 2022", "2 | 2022");
    }

    @Test
    @Rule("R2")
    void ofTwoApplicationsOfOneCountyOneOpensACase(CaseWalk walk) {
        var slow = Paused.in("start-application", () -> walk.answered(walk::applies));

        walk.applies();

        assertThat(slow.goesOn()).isIn(400, 409);
        assertThat(walk.casesOfTheCounty()).isEqualTo(1);
        assertThat(walk.stages()).containsExactly("DRAFT");
    }

    private void deploy(PolicyFiles files) {
        DeploymentBuilder deployment = repository.createDeployment();
        files.files()
                .forEach((name, content) -> deployment.addString(name, new String(content, StandardCharsets.UTF_8)));
        deployment.deploy();
    }
}
