package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All pairs of acts that can meet over a confirmed result, and over what waits for it. */
@TwoAtOnce
@OnBothDatabases
class ReconsiderationInterleavingsTest {

    private static final Object[] REVISED = {"decision", "revise", "grade", "FAIL", "comment", "数据更正后未达标"};

    @Autowired
    ConcurrentActs two;

    @Autowired
    LocksOfTheDatabase locks;

    static Stream<Arguments> whatMeetsWhileOneIsOpen() {
        return Stream.of(
                        each(
                                RoundDeed.REVISION,
                                RoundDeed.LOSS,
                                RoundDeed.UPHOLDING,
                                RoundDeed.RULING,
                                RoundDeed.PUBLICATION,
                                RoundDeed.TERMINATION,
                                RoundDeed.WITHDRAWAL),
                        each(
                                RoundDeed.UPHOLDING,
                                RoundDeed.LOSS,
                                RoundDeed.RULING,
                                RoundDeed.TERMINATION,
                                RoundDeed.WITHDRAWAL),
                        each(RoundDeed.RULING, RoundDeed.LOSS),
                        each(RoundDeed.LOSS, RoundDeed.TERMINATION, RoundDeed.WITHDRAWAL))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> whatMeetsWhileNoneIsOpen() {
        return Stream.of(
                        Stream.of(Arguments.of(RoundDeed.REQUEST, RoundDeed.REQUEST)),
                        Stream.of(Arguments.of(RoundDeed.CORRECTION, RoundDeed.REQUEST)),
                        each(RoundDeed.REQUEST, RoundDeed.LOSS, RoundDeed.TERMINATION, RoundDeed.WITHDRAWAL),
                        each(RoundDeed.LOSS, RoundDeed.CORRECTION))
                .flatMap(Function.identity());
    }

    /** One act with each of the others, in both orders. */
    private static Stream<Arguments> each(RoundDeed one, RoundDeed... others) {
        return Stream.of(others).flatMap(other -> Stream.of(Arguments.of(one, other), Arguments.of(other, one)));
    }

    @BeforeEach
    void noYearIsPublished() {
        two.begin();
    }

    @ParameterizedTest
    @MethodSource("whatMeetsWhileOneIsOpen")
    @Rule({"P8", "P10", "P11"})
    void duringAReconsiderationTwoActsAtOnceEndAsOneAfterTheOther(RoundDeed first, RoundDeed second, CaseWalk walk) {
        walk.goes("reconsidered", going -> {
            passesWithTwoMissed(going);
            assertThat(going.corrects(BUREAU, 1, "modernServicesShare", "40")).isEqualTo(200);
        });
        two.haveTheOutcomeOfOneAfterTheOther(first, second, walk);
    }

    @ParameterizedTest
    @MethodSource("whatMeetsWhileNoneIsOpen")
    @Rule({"P8", "P10"})
    void withoutAReconsiderationTwoActsAtOnceEndAsOneAfterTheOther(RoundDeed first, RoundDeed second, CaseWalk walk) {
        walk.goes("passed", ReconsiderationInterleavingsTest::passesWithTwoMissed);
        two.haveTheOutcomeOfOneAfterTheOther(first, second, walk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINAL_CONSENT", "DESIGNATION"})
    @Rule("P8")
    void aConsentOrDesignationDuringARevisionToFailedIsTooLate(String stage, CaseWalk walk) {
        walk.reaches(Stage.valueOf(stage));
        thirdIsToFail(walk);
        var revision = Paused.in("reconsider-round", walk.ready(COLLEAGUE, "reconsider-round", REVISED));
        var end = Paused.behind(locks, () -> walk.answered(() -> leavesFor(stage, walk)));

        assertThat(revision.goesOn()).isEqualTo(204);

        assertThat(end.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.valueOf(stage));
        assertThat(walk.open()).contains("decide-failed-round by bureau");
    }

    @Test
    @Rule("P8")
    void aRoundRevisedToFailedDuringTheDesignationHasItReconsidered(CaseWalk walk) {
        walk.reaches(Stage.DESIGNATION);
        thirdIsToFail(walk);
        var designation = Paused.in("issue-designation", () -> walk.answered(() -> leavesFor("DESIGNATION", walk)));
        var revision = Paused.behind(locks, walk.ready(COLLEAGUE, "reconsider-round", REVISED));

        assertThat(designation.goesOn()).isEqualTo(204);

        assertThat(revision.goesOn()).isEqualTo(204);
        assertThat(walk.stage()).isEqualTo(Stage.DESIGNATED);
        assertThat(walk.open())
                .contains("propose-revocation by bureau")
                .doesNotContain("decide-failed-round by bureau");
    }

    @Test
    @Rule("P8")
    void aRoundDoesNotOpenWhileTheOneBeforeIsRevisedToFailed(CaseWalk walk) {
        passesWithTwoMissed(walk);
        walk.corrects(BUREAU, 1, "modernServicesShare", "40");
        Runnable opens = walk.fires("second-round-opens");
        var revision = Paused.in("reconsider-round", walk.ready(COLLEAGUE, "reconsider-round", REVISED));
        var timer = Paused.behind(locks, () -> overtaken(opens));

        assertThat(revision.goesOn()).isEqualTo(204);

        assertThat(timer.goesOn()).isTrue();
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        assertThat(walk.timer("second-round-opens")).startsWith("9999");
    }

    @Test
    @Rule("P8")
    void theEndOfTheCreationWaitsForAReconsideration(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1).fails(1);
        var request = Paused.in(PausePoints.ACTING, RoundDeed.REQUEST.ready(walk));
        var end = Paused.behind(locks, walk.ready(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止创建"));

        assertThat(request.goesOn()).isEqualTo(201);

        assertThat(end.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.ROUND_1);
    }

    @Test
    @Rule("P8")
    void aConsentToARevocationWaitsForAReconsideration(CaseWalk walk) {
        walk.reaches(Stage.DESIGNATED);
        walk.reconsidersDesignation(BUREAU);
        walk.does(BUREAU, "propose-revocation", "decision", "revoke", "comment", "弄虚作假");
        var request = Paused.in(PausePoints.ACTING, RoundDeed.REQUEST.ready(walk));
        var consent = Paused.behind(locks, walk.ready(GOVERNMENT, "consent-to-revocation", "decision", "approve"));

        assertThat(request.goesOn()).isEqualTo(201);

        assertThat(consent.goesOn()).isEqualTo(409);
        assertThat(walk.stage()).isEqualTo(Stage.DESIGNATED);
    }

    @Test
    @Rule("P8")
    void ofTwoRequestsToReconsiderADesignationOneSucceeds(CaseWalk walk) {
        walk.reaches(Stage.DESIGNATED);
        var one = Paused.in(PausePoints.ACTING, () -> walk.reconsidersDesignation(BUREAU));
        var other = Paused.behind(locks, () -> walk.reconsidersDesignation(COLLEAGUE));

        assertThat(List.of(one.goesOn(), other.goesOn())).containsExactly(201, 409);
        assertThat(walk.open()).containsExactly("propose-revocation by bureau");
    }

    /** Passes a round with two missed targets, the most that it may miss. */
    private static void passesWithTwoMissed(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        assertThat(walk.suppliesProvincialGrowth(RoundDeed.dataYear(walk), Figures.PROVINCIAL_GROWTH))
                .isEqualTo(200);
        walk.comesToReview(Figures.twoMissed(1));
        walk.confirmsRound("EXCELLENT");
    }

    private static void thirdIsToFail(CaseWalk walk) {
        for (String indicator : List.of("smeGdpShare", "nonCoalIndustryShare", "modernServicesShare")) {
            assertThat(walk.corrects(BUREAU, 3, indicator, "40")).isEqualTo(200);
        }
    }

    private static void leavesFor(String stage, CaseWalk walk) {
        if (stage.equals("DESIGNATION")) {
            walk.issues("issue-designation");
        } else {
            walk.approves(GOVERNMENT, "final-consent");
        }
    }

    /** Whether the timer was too late. The engine tries such a timer again and finds a new due date. */
    private static boolean overtaken(Runnable timer) {
        try {
            timer.run();
            return false;
        } catch (OptimisticLockingException overtaken) {
            return true;
        }
    }
}
