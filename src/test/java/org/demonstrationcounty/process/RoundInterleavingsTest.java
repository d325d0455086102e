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
 * All pairs of acts that can meet over a round: one is paused after it has read and written everything, and the other
 * comes meanwhile. The outcome must be that of one after the other, and a case that has ended must not change any more.
 *
 * <p>The figures just pass, so that a reference, a correction and a confirmation each change what the others find.
 */
@TwoAtOnce
@OnBothDatabases
class RoundInterleavingsTest {

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    @Autowired
    ConcurrentActs two;

    /**
     * Without the pairs of a return and a change of what the round is judged by: a return reads only the number of the
     * latest evaluation, so neither affects the other.
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

    /** One act with each of the others, in both orders. */
    private static Stream<Arguments> each(RoundDeed one, RoundDeed... others) {
        return Stream.of(others).flatMap(other -> Stream.of(Arguments.of(one, other), Arguments.of(other, one)));
    }

    /**
     * A year's reference cannot change once a round of the year is confirmed, so this removes the confirmations of
     * earlier cases.
     */
    @BeforeEach
    void noRoundOfTheYearsIsConfirmed() {
        two.begin();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @Rule({"R1", "R9", "R16"})
    void twoActsAtOnceEndAsOneAfterTheOther(RoundDeed first, RoundDeed second, CaseWalk walk) {
        List<RoundDeed> both = List.of(first, second);
        int round = both.contains(RoundDeed.CORRECTION) ? 2 : 1;
        boolean confirmed = !both.contains(RoundDeed.FIRST_EVALUATION);
        walk.goes("round " + round + (confirmed ? ", confirmed" : ""), going -> {
            comesToRound(going, round);
            if (confirmed) {
                going.confirmsFigures();
            }
        });
        two.haveTheOutcomeOfOneAfterTheOther(first, second, walk);
    }

    /**
     * The province's growth judges the cases that exist. A round that opens later is judged when its figures are there.
     */
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
