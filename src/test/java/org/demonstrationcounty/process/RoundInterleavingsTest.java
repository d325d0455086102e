package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.PausePoints.JUDGING;
import static org.demonstrationcounty.process.Person.BUREAU;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every two that can meet over a round: one is held up when it has read and written all that it will, the other comes meanwhile.
 * What came of both is what comes of them one after the other, and a case that has ended takes nothing more.
 *
 * <p>The figures just pass: a reference, a correction and a confirmation each change what the others find.
 */
@TwoAtOnce
@OnBothDatabases
class RoundInterleavingsTest {

    /** What is stored of a case and its rounds; what is told of moments and numbers of rows aside. */
    private static final List<String> STORED = List.of(
            "select stage from stage_change where case_key = ? order by id",
            "select round, step, decision from decision where case_key = ? order by id",
            "select round, kind, departments from figure_request where case_key = ? order by id",
            "select round, kind, indicator, figure from supplied_figure where case_key = ? order by round, kind, indicator, id",
            "select round, grade, settled from assessment_round where case_key = ? order by round",
            "select round, attempt, correction, passed, provisional, credits from evaluation where case_key = ? order by id",
            """
            select evaluation.round, attempt, code, verdict.credits, current_figure, previous_figure, explanation
            from evaluation join evaluation_verdict verdict on verdict.evaluation_id = evaluation.id
            where case_key = ? order by evaluation.round, attempt, code""",
            "select reason from withdrawal where case_key = ?",
            "select round, grade, attempt from published_result where case_key = ?",
            "select name from document where case_key = ? order by id");

    /** @param second whether the second was done, or told that it came too late */
    private record Outcome(boolean second, List<String> stored) {}

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

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
        office.tables.update("delete from published_result");
        office.tables.update("delete from publication");
        office.tables.update("update assessment_round set data_year = data_year - 1000 where data_year > 2000");
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
        Supplier<Integer> one = first.ready(walk);
        Supplier<Integer> other = second.ready(walk);
        Outcome inTurn = undone(() -> inTurn(one, other, walk));

        var slow = Paused.in(first.place(), one);
        var meanwhile = Paused.behind(locks, other);
        boolean ended = walk.stage().isEnd();
        List<String> atTheEnd = stored(walk);

        assertThat(slow.goesOn()).isIn(200, 201, 204);
        assertThat(new Outcome(isDone(meanwhile.goesOn()), stored(walk))).isEqualTo(inTurn);
        assertThat(!ended || stored(walk).equals(atTheEnd))
                .as("takes nothing once it has ended")
                .isTrue();
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

    private Outcome inTurn(Supplier<Integer> one, Supplier<Integer> other, CaseWalk walk) {
        assertThat(one.get()).isIn(200, 201, 204);
        entities.flush();
        entities.clear();
        List<String> comesFirst = stored(walk);
        if (!isDone(other.get())) {
            return new Outcome(false, comesFirst);
        }
        entities.flush();
        return new Outcome(true, stored(walk));
    }

    /** What comes of something that is not to be kept, so that one case can try both ways. */
    private <T> T undone(Supplier<T> deeds) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return deeds.get();
        });
    }

    /** Whoever is told no is told so as somebody who came too late. */
    private static boolean isDone(int status) {
        assertThat(status).isIn(200, 201, 204, 400, 404, 409);
        return status < 400;
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

    private List<String> stored(CaseWalk walk) {
        List<String> stored = new ArrayList<>(walk.open());
        STORED.forEach(query -> stored.addAll(walk.rows(query)));
        return stored;
    }
}
