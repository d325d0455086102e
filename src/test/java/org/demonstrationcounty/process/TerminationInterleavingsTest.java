package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody completes a step while the bureau ends the creation, and the other way round. */
@TwoAtOnce
@OnBothDatabases
class TerminationInterleavingsTest {

    @Autowired
    LocksOfTheDatabase locks;

    @Test
    @Rule("P10")
    void aStepThatATerminationOvertakesIsRefused(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var review = Paused.in(PausePoints.READING, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(walk.terminates(BUREAU)).isEqualTo(200);

        assertThat(review.goesOn()).isEqualTo(409);
        endedOnce(walk);
        assertThat(walk.stored("decision", "step")).doesNotContain("bureau-review");
    }

    @Test
    @Rule("P10")
    void aStepDuringATerminationWaitsAndIsRefused(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var termination = Paused.in(PausePoints.TELLING, () -> walk.terminates(BUREAU));
        var review = Paused.behind(locks, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(termination.goesOn()).isEqualTo(200);

        assertThat(review.goesOn()).isEqualTo(409);
        endedOnce(walk);
        assertThat(walk.stored("decision", "step")).doesNotContain("bureau-review");
    }

    @Test
    @Rule("P10")
    void aTerminationWhileTheCreationEndsForAFailedRoundIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);
        var end = Paused.in(
                "decide-failed-round", walk.ready(BUREAU, "decide-failed-round", "decision", "end", "comment", "差距过大"));
        var termination = Paused.behind(locks, () -> walk.terminates(BUREAU));

        assertThat(end.goesOn()).isEqualTo(204);

        assertThat(termination.goesOn()).isEqualTo(409);
        endedOnce(walk);
        assertThat(walk.stored("termination", "reason")).isEmpty();
    }

    @Test
    @Rule("P10")
    void ofTwoTerminationsAtOnceTheSecondIsToldThatTheCaseHasEnded(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var termination = Paused.in(PausePoints.TELLING, () -> walk.terminates(BUREAU));
        var again = Paused.behind(locks, () -> walk.terminates(BUREAU));

        assertThat(termination.goesOn()).isEqualTo(200);

        assertThat(again.goesOn()).isEqualTo(409);
        endedOnce(walk);
    }

    @Test
    @Rule("P10")
    void aCountyThatWithdrawsWhileTheBureauEndsTheCreationIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var termination = Paused.in(PausePoints.TELLING, () -> walk.terminates(BUREAU));
        var withdrawal = Paused.behind(locks, () -> walk.withdraws(walk.county));

        assertThat(termination.goesOn()).isEqualTo(200);

        assertThat(withdrawal.goesOn()).isEqualTo(409);
        endedOnce(walk);
        assertThat(walk.stored("withdrawal", "reason")).isEmpty();
    }

    private static void endedOnce(CaseWalk walk) {
        assertThat(walk.stages()).endsWith("ENDED").containsOnlyOnce("ENDED").doesNotContain("WITHDRAWN");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }
}
