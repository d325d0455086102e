package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A county takes its application back while its city decides, and the other way round. */
@TwoAtOnce
@OnBothDatabases
@Rule("R2")
class RetractionInterleavingsTest {

    @Autowired
    LocksOfTheDatabase locks;

    @ParameterizedTest
    @ValueSource(strings = {"approve", "return", "reject"})
    void aRetractionDuringTheCitysDecisionIsRefused(String decision, CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        var review =
                Paused.in("city-review", walk.ready(walk.city, "city-review", "decision", decision, "comment", "已审核"));
        var retraction = Paused.behind(locks, () -> walk.retraction(walk.county));
        assertThat(retraction.waits()).isTrue();

        assertThat(review.goesOn()).isEqualTo(204);

        var answer = retraction.goesOn();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(VoluntaryApplicationProcessTest.code(answer))
                .isEqualTo(decision.equals("reject") ? "case.ended" : "retraction.city-decided");
        assertThat(walk.stages()).startsWith("DRAFT", "CITY_REVIEW").hasSize(3).doesNotHaveDuplicates();
        assertThat(walk.stored("retraction", "version")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "return", "reject"})
    void aDecisionDuringARetractionIsRefused(String decision, CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        String task = walk.taskId("city-review");
        var retraction = Paused.in(PausePoints.TELLING, () -> walk.retracts(walk.county));
        var review = Paused.behind(locks, () -> walk.tried(walk.city, task, "decision", decision, "comment", "已审核"));
        assertThat(review.waits()).isTrue();

        assertThat(retraction.goesOn()).isEqualTo(200);

        Optional<Office.Refused> refused = review.goesOn();
        assertThat(refused).get().extracting(Office.Refused::status).isEqualTo(409);
        assertThat(refused.orElseThrow().message()).contains("县级刚刚撤回申报进行修改");
        assertThat(walk.stages()).containsExactly("DRAFT", "CITY_REVIEW", "DRAFT");
        assertThat(walk.decisions()).isEmpty();
        assertThat(walk.open()).containsExactly("prepare-application by " + walk.county.group());
    }

    @Test
    void aReviewThatARetractionOvertakesIsRefused(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        String task = walk.taskId("city-review");
        var review = Paused.in(PausePoints.READING, () -> walk.tried(walk.city, task, "decision", "approve"));

        assertThat(walk.retracts(walk.county)).isEqualTo(200);

        assertThat(review.goesOn().orElseThrow().message()).contains("县级刚刚撤回申报进行修改");
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.decisions()).isEmpty();
    }

    @Test
    void ofTwoRetractionsAtOnceTheSecondIsToldThatItIsADraft(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        var first = Paused.in(PausePoints.TELLING, () -> walk.retracts(walk.county));
        var second = Paused.behind(locks, () -> walk.retraction(walk.county));

        assertThat(first.goesOn()).isEqualTo(200);

        var answer = second.goesOn();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(VoluntaryApplicationProcessTest.code(answer)).isEqualTo("retraction.not-filed");
        assertThat(walk.stored("retraction", "version")).containsExactly("1");
    }

    @Test
    void aRetractionDuringAWithdrawalIsToldThatTheCaseHasEnded(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var retraction = Paused.behind(locks, () -> walk.retraction(walk.county));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(VoluntaryApplicationProcessTest.code(retraction.goesOn())).isEqualTo("case.ended");
        assertThat(walk.stages()).containsExactly("DRAFT", "CITY_REVIEW", "WITHDRAWN");
        assertThat(walk.hasEnded()).isTrue();
    }
}
