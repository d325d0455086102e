package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.PausePoints.JUDGING;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every two that can meet over a round: one is held up when it has read and written all that it will, the other comes meanwhile.
 * What came of both is what comes of them one after the other, and a case that has ended takes nothing more.
 *
 * <p>The figures just pass: a reference, a correction and a confirmation each change what the others find.
 */
@TwoAtOnce
@OnBothDatabases
class RoundInterleavingsTest {

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    @Autowired
    AtOnceAsInTurn two;

    /**
     * What comes while a round is returned is not among them, where it changes what the round is judged by: a return reads nothing but
     * the number of the latest evaluation, and neither changes what the other makes of the round.
     */
    static Stream<Arguments> pairs() {
        return Stream.of(
                        each(
                                RoundDeed.FIRST_EVALUATION,
                                RoundDeed.REFERENCE,
                                RoundDeed.CORRECTION,
                                RoundDeed.WITHDRAWAL),
                        each(
                                RoundDeed.REEVALUATION,
                                RoundDeed.CONFIRMATION,
                                RoundDeed.RETURN,
                                RoundDeed.REFERENCE,
                                RoundDeed.CORRECTION,
                                RoundDeed.WITHDRAWAL),
                        each(
                                RoundDeed.CONFIRMATION,
                                RoundDeed.RETURN,
                                RoundDeed.REFERENCE,
                                RoundDeed.CORRECTION,
                                RoundDeed.WITHDRAWAL),
                        each(RoundDeed.RETURN, RoundDeed.WITHDRAWAL),
                        Stream.of(
                                Arguments.of(RoundDeed.REFERENCE, RoundDeed.RETURN),
                                Arguments.of(RoundDeed.CORRECTION, RoundDeed.RETURN)),
                        each(RoundDeed.REFERENCE, RoundDeed.CORRECTION, RoundDeed.WITHDRAWAL),
                        each(RoundDeed.CORRECTION, RoundDeed.WITHDRAWAL),
                        each(RoundDeed.CORRECTION, RoundDeed.PUBLICATION),
                        Stream.of(Arguments.of(RoundDeed.CONFIRMATION, RoundDeed.PUBLICATION)),
                        each(RoundDeed.UPLOAD, RoundDeed.WITHDRAWAL))
                .flatMap(Function.identity());
    }

    /** One with each of the others, whoever comes first. */
    private static Stream<Arguments> each(RoundDeed one, RoundDeed... others) {
        return Stream.of(others).flatMap(other -> Stream.of(Arguments.of(one, other), Arguments.of(other, one)));
    }

    /** Once a round of a year is confirmed, the reference of the year stands; those of the cases before are put out of the way. */
    @BeforeEach
    void noRoundOfTheYearsIsConfirmed() {
        two.begin();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @Rule({"R1", "R9", "R16"})
    void comeToTheSameAtOnceAsOneAfterTheOther(RoundDeed first, RoundDeed second, CaseWalk walk) {
        List<RoundDeed> both = List.of(first, second);
        comesToRound(walk, both.contains(RoundDeed.CORRECTION) ? 2 : 1);
        if (!both.contains(RoundDeed.FIRST_EVALUATION)) {
            walk.confirmsFigures();
        }
        two.comeToTheSame(first, second, walk);
    }

    /** The province's growth reaches the cases that it finds; whose round opens later is judged when it stands. */
    @Test
    @Rule("R9")
    void aRoundThatOpensWhileAReferenceIsSuppliedIsJudgedByIt(CaseWalk opening) {
        opening.reaches(Stage.CREATION);
        CaseWalk walk = new CaseWalk(office);
        comesToRound(walk, 1);
        walk.confirmsFigures();
        var reference = Paused.in(JUDGING, RoundDeed.REFERENCE.ready(walk));
        opening.until(opening.roundOpens());
        supplies(opening);
        var evaluation = Paused.behind(locks, RoundDeed.FIRST_EVALUATION.ready(opening));

        assertThat(reference.goesOn()).isEqualTo(200);
        assertThat(evaluation.goesOn()).isEqualTo(204);

        List<CaseWalk> both = List.of(walk, opening);
        assertThat(both)
                .extracting(each -> each.shown(BUREAU, "/assessments/1")
                        .<List<String>>read("$.indicators[?(@.code == 'smeRevenueGrowth')].status"))
                .containsOnly(List.of("NOT_MET"));
    }

    private static void comesToRound(CaseWalk walk, int round) {
        walk.reaches(Stage.ofRound(round));
        assertThat(walk.suppliesProvincialGrowth(RoundDeed.dataYear(walk), Figures.PROVINCIAL_GROWTH))
                .isEqualTo(200);
        supplies(walk);
    }

    private static void supplies(CaseWalk walk) {
        walk.allSupply(Figures.twoMissed(walk.file().round()));
        walk.reports();
    }
}
