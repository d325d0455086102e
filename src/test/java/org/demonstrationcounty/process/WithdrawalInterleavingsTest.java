package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody acts while a county withdraws, and the other way round, also inside called processes. */
@TwoAtOnce
@OnBothDatabases
class WithdrawalInterleavingsTest {

    @Autowired
    LocksOfTheDatabase locks;

    @Test
    @Rule("R1")
    void aReviewThatAWithdrawalOvertakesIsRefused(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var review = Paused.in(PausePoints.READING, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(review.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.stored("decision", "step")).doesNotContain("bureau-review");
        assertThat(walk.open()).isEmpty();
    }

    @Test
    @Rule("R1")
    void aWithdrawalWaitsForAReviewThatIsBeingPerformed(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        var review = Paused.in("city-review", () -> walk.answered(() -> walk.approves(walk.city, "city-review")));
        var withdrawal = Paused.behind(locks, () -> walk.withdraws(walk.county));
        assertThat(withdrawal.waits()).isTrue();

        assertThat(review.goesOn()).isEqualTo(204);

        assertThat(withdrawal.goesOn()).isEqualTo(200);
        assertThat(walk.stages()).containsExactly("DRAFT", "CITY_REVIEW", "BUREAU_REVIEW", "WITHDRAWN");
        assertThat(walk.stored("decision", "step")).containsExactly("city-review");
        assertThat(walk.open()).isEmpty();
    }

    @Test
    @Rule("R1")
    void aReviewDuringAWithdrawalWaitsAndIsRefused(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var review = Paused.behind(locks, () -> walk.answered(() -> walk.approves(BUREAU, "bureau-review")));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(review.goesOn()).isEqualTo(409);
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
    void anObjectionDuringAWithdrawalIsTooLate(CaseWalk walk) {
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
    void aFileDuringAWithdrawalIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var file = Paused.behind(locks, () -> walk.attaches(walk.city));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(file.goesOn()).isEqualTo(409);
        assertThat(walk.rows("select id from document where case_key = ?")).isEmpty();
    }

    @Test
    @Rule("R20")
    void aProblemReportDuringAWithdrawalIsTooLate(CaseWalk walk) {
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
    @Rule("R1")
    void aCountyThatWithdrawsWhileItsCreationIsEndedIsTooLate(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);
        var end = Paused.in("decide-failed-round", endsTheCreation(walk));
        var withdrawal = Paused.behind(locks, () -> walk.withdraws(walk.county));

        assertThat(end.goesOn()).isEqualTo(204);

        assertThat(withdrawal.goesOn()).isEqualTo(409);
        assertThat(walk.stages()).endsWith("ENDED").doesNotContain("WITHDRAWN");
        assertThat(walk.stored("withdrawal", "reason")).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R1")
    void aCreationThatIsEndedWhileTheCountyWithdrawsIsWithdrawn(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.fails(1);
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var end = Paused.behind(locks, endsTheCreation(walk));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(end.goesOn()).isEqualTo(409);
        assertThat(walk.stages()).endsWith("WITHDRAWN").doesNotContain("ENDED");
        assertThat(walk.stored("decision", "step")).doesNotContain("decide-failed-round");
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R1")
    void aDraftThatLapsesWhileTheCountyWithdrawsIsWithdrawn(CaseWalk walk) {
        walk.reaches(Stage.DRAFT);
        Runnable lapses = walk.fires("deadline-passed");
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var timer = Paused.behind(locks, () -> overtaken(lapses));

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(timer.goesOn()).isTrue();
        assertThat(walk.stages()).containsExactly("DRAFT", "WITHDRAWN");
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R1")
    void aCorrectionDuringAWithdrawalIsShownToNobody(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        walk.returns(BUREAU, "bureau-review");
        var corrects = walk.ready(walk.county, "correct-application", CaseWalk.application(Figures.base()));
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));
        var correction = Paused.behind(locks, corrects);

        assertThat(withdrawal.goesOn()).isEqualTo(200);

        assertThat(correction.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.stored("application_version", "version")).containsExactly("1");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    private static Supplier<Integer> endsTheCreation(CaseWalk walk) {
        return walk.ready(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止创建");
    }

    /** Whether the timer was too late. The engine tries such a timer again and finds that it is gone. */
    private static boolean overtaken(Runnable timer) {
        try {
            timer.run();
            return false;
        } catch (OptimisticLockingException overtaken) {
            return true;
        }
    }
}
