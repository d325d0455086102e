package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.PausePoints.ACTING;
import static org.demonstrationcounty.process.PausePoints.JUDGING;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.people.Groups;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Every two that can meet over a round: one is held up when it has read and written all that it will, the other comes meanwhile.
 * What came of both is what comes of them one after the other.
 */
@WholeApplication
@Import({PausePoints.class, LocksOfTheDatabase.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:round-interleavings")
@ExtendWith(WalkBegins.class)
@DirtiesContext
class RoundInterleavingsTest {

    private static final int ROUND = 2;
    private static final int DATA_YEAR = 2022;
    private static final Person COLLEAGUE = new Person("bureau-li", Groups.BUREAU);

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
            "select name from document where case_key = ? order by id");

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    /** @param place where it is held up */
    private enum Deed {
        FIRST_EVALUATION(JUDGING, walk -> walk.ready(walk.county, "confirm-figures", "decision", "confirm")),
        REEVALUATION(
                JUDGING,
                walk -> walk.ready(
                        BUREAU,
                        "review-assessment",
                        "decision",
                        "reevaluate",
                        "rulings",
                        "[{\"indicator\": \"newEnterprises\", \"kind\": \"EXEMPT\", \"reason\": \"口径已变\"}]")),
        CONFIRMATION(
                "review-assessment",
                walk -> walk.ready(COLLEAGUE, "review-assessment", "decision", "confirm", "grade", "EXCELLENT")),
        RETURN(
                "review-assessment",
                walk -> walk.ready(
                        BUREAU,
                        "review-assessment",
                        "decision",
                        "return",
                        "departments",
                        "[\"sme\"]",
                        "comment",
                        "请复核")),
        REFERENCE(ACTING, walk -> () -> walk.suppliesProvincialGrowth(DATA_YEAR, "9.5")),
        CORRECTION(ACTING, walk -> () -> walk.corrects(BUREAU, ROUND - 1, "platformServedEnterprises", "120")),
        WITHDRAWAL(ACTING, walk -> () -> walk.withdraws(walk.county)),
        UPLOAD(ACTING, walk -> () -> walk.attaches(walk.county));

        private final String place;
        private final Function<CaseWalk, Supplier<Integer>> prepared;

        Deed(String place, Function<CaseWalk, Supplier<Integer>> prepared) {
            this.place = place;
            this.prepared = prepared;
        }
    }

    static Stream<Arguments> pairs() {
        List<List<Deed>> meet = List.of(
                List.of(Deed.FIRST_EVALUATION, Deed.REFERENCE, Deed.CORRECTION, Deed.WITHDRAWAL),
                List.of(
                        Deed.REEVALUATION,
                        Deed.CONFIRMATION,
                        Deed.RETURN,
                        Deed.REFERENCE,
                        Deed.CORRECTION,
                        Deed.WITHDRAWAL),
                List.of(Deed.CONFIRMATION, Deed.RETURN, Deed.REFERENCE, Deed.CORRECTION, Deed.WITHDRAWAL),
                List.of(Deed.RETURN, Deed.REFERENCE, Deed.CORRECTION, Deed.WITHDRAWAL),
                List.of(Deed.REFERENCE, Deed.CORRECTION, Deed.WITHDRAWAL),
                List.of(Deed.CORRECTION, Deed.WITHDRAWAL),
                List.of(Deed.UPLOAD, Deed.WITHDRAWAL));
        return meet.stream().flatMap(one -> one.stream()
                .skip(1)
                .flatMap(other -> Stream.of(Arguments.of(one.get(0), other), Arguments.of(other, one.get(0)))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @Rule({"R1", "R9", "R16"})
    void comeToTheSameAtOnceAsOneAfterTheOther(Deed first, Deed second) {
        boolean beforeReview = first == Deed.FIRST_EVALUATION || second == Deed.FIRST_EVALUATION;
        CaseWalk inTurn = inRoundTwo(beforeReview);
        Supplier<Integer> then = second.prepared.apply(inTurn);
        assertThat(first.prepared.apply(inTurn).get()).isIn(200, 201, 204);
        int expected = then.get();
        List<String> comesTo = stored(inTurn);

        CaseWalk atOnce = inRoundTwo(beforeReview);
        Supplier<Integer> meanwhile = second.prepared.apply(atOnce);
        var slow = Paused.in(first.place, first.prepared.apply(atOnce));
        var other = Paused.behind(locks, meanwhile);

        assertThat(slow.goesOn()).isIn(200, 201, 204);
        assertThat(isDone(other.goesOn())).isEqualTo(isDone(expected));
        assertThat(stored(atOnce)).isEqualTo(comesTo);
    }

    /** Whoever is told no is told so as somebody who came too late. */
    private static boolean isDone(int status) {
        assertThat(status).isIn(200, 201, 204, 400, 404, 409);
        return status < 400;
    }

    private CaseWalk inRoundTwo(boolean beforeReview) {
        CaseWalk walk = new CaseWalk(office).reaches(Stage.ROUND_2);
        assertThat(walk.suppliesProvincialGrowth(DATA_YEAR, Figures.PROVINCIAL_GROWTH))
                .isEqualTo(200);
        walk.allSupply(Figures.allMet(ROUND));
        walk.reports();
        if (!beforeReview) {
            walk.confirmsFigures();
        }
        return walk;
    }

    /** Leaves the data year to the next case too: once a round is confirmed, its reference stands. */
    private List<String> stored(CaseWalk walk) {
        List<String> stored = new ArrayList<>(walk.open());
        stored.replaceAll(task -> task.replace(walk.countyKey(), "").replaceAll("city-\\d+", "city"));
        STORED.forEach(query -> stored.addAll(walk.rows(query)));
        office.tables.update("update assessment_round set data_year = data_year - 1000 where case_key = ?", walk.key());
        return stored;
    }
}
