package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people come to one step at once, or to steps side by side. */
@TwoAtOnce
@OnBothDatabases
class InterleavingsTest {

    private static final int DONE = 204;

    @Autowired
    RepositoryService repository;

    @Autowired
    LocksOfTheDatabase locks;

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject"})
    @Rule("P2")
    void theFirstOfTwoReviewersDecides(String decision, CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var first = Paused.in(
                "bureau-review",
                () -> walk.answered(() -> walk.does(BUREAU, "bureau-review", "decision", "return", "comment", "材料不全")));
        var second = Paused.behind(
                locks,
                () -> walk.answered(
                        () -> walk.does(COLLEAGUE, "bureau-review", "decision", decision, "comment", "已审核")));

        assertThat(first.goesOn()).isEqualTo(DONE);

        assertThat(second.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.CORRECTION);
        assertThat(walk.stored("decision", "step, decision, decided_by"))
                .containsOnlyOnce("bureau-review | return | bureau-zhang")
                .noneMatch(row -> row.contains("bureau-li"));
    }

    @Test
    @Rule("P2")
    void aReviewerWhoWasOvertakenBeforeTheFieldsWereReadIsTold(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var slow = Paused.in(PausePoints.READING, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        walk.approves(COLLEAGUE, "bureau-review");

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
    }

    @Test
    @Rule("P5")
    void ifAnAdjournmentAndADecisionMeetTheFirstCounts(CaseWalk walk) {
        walk.reaches(Stage.MEETING);
        Supplier<Integer> approval = walk.ready(COLLEAGUE, "meeting", "decision", "approve");
        var adjournment = Paused.in(
                "meeting",
                walk.ready(BUREAU, "meeting", "decision", "adjourn", "until", "2021-06-01", "comment", "待核实"));
        var meanwhile = Paused.behind(locks, approval);

        assertThat(adjournment.goesOn()).isEqualTo(DONE);

        assertThat(meanwhile.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.MEETING);
        assertThat(walk.open()).containsExactly("meeting by bureau");
    }

    @Test
    @Rule("R5")
    void twoDepartmentsAtOnceAreBothStoredOnce(CaseWalk walk) {
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
    @Rule("R17")
    void twoClaimsScoredAtOnceStayWithinTheCeilingOfAll(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.allSupply(Figures.allMet(1));
        walk.reports(
                "greenTransformation",
                "emergingClusters",
                "marketEntities",
                "lowCarbon",
                "innovationEcosystem",
                "industrialTowns");
        walk.confirmsFigures();
        List<Supplier<Integer>> scores = walk.eachReady(BUREAU, "score-claim", "points", 2, "comment", "突出");
        scores.subList(0, 4).forEach(scored -> assertThat(scored.get()).isEqualTo(DONE));
        var slow = Paused.in("score-claim", scores.get(4));
        var meanwhile = Paused.behind(locks, scores.get(5));

        assertThat(slow.goesOn()).isEqualTo(DONE);

        assertThat(meanwhile.goesOn()).isEqualTo(400);
        assertThat(walk.shown(BUREAU, "/assessments/1").read("$.bonus", Double.class))
                .isEqualTo(10);
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

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.casesOfTheCounty()).isEqualTo(1);
        assertThat(walk.stages()).containsExactly("DRAFT");
    }

    @Test
    @Rule("R2")
    void ofTwoFurtherApplicationsAtOnceOneOpensACase(CaseWalk walk) {
        walk.applies();
        walk.withdraws(walk.county);
        var slow = Paused.in("start-application", () -> walk.answered(walk::applies));

        walk.applies();

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.casesOfTheCounty()).isEqualTo(2);
        assertThat(walk.key()).endsWith("-2021-2");
        assertThat(walk.stages()).containsExactly("DRAFT");
    }

    @Test
    @Rule("R2")
    void aFurtherApplicationOpensNoCaseUnderAKeyThatAColleagueTookAndWithdrew(CaseWalk walk) {
        walk.applies();
        walk.withdraws(walk.county);
        var slow = Paused.in("start-application", () -> walk.answered(walk::applies));

        walk.applies();
        walk.withdraws(walk.county);

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.casesOfTheCounty()).isEqualTo(2);
    }

    @Test
    @Rule("R2")
    void anApplicationOfAnotherYearAtOnceOpensNoSecondRunningCase(CaseWalk walk) {
        walk.at("2021-04-30T23:59:59");
        var slow = Paused.in("start-application", () -> walk.answered(() -> walk.applies(2021)));
        walk.at("2022-01-01T00:00");

        walk.applies(2022);

        assertThat(slow.goesOn()).isEqualTo(409);
        assertThat(walk.casesOfTheCounty()).isEqualTo(1);
        assertThat(walk.key()).endsWith("-2022");
    }

    private void deploy(PolicyFiles files) {
        DeploymentBuilder deployment = repository.createDeployment();
        files.files()
                .forEach((name, content) -> deployment.addString(name, new String(content, StandardCharsets.UTF_8)));
        deployment.deploy();
    }
}
