package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs two acts at once: it pauses the first after this has read and written everything, and starts the second. The
 * outcome must be the same as when one comes after the other, and a case that has ended must not change any more.
 */
@TestComponent
class ConcurrentActs {

    /** Reads everything that is stored about a case and its rounds, except times and row numbers. */
    private static final List<String> STORED = List.of(
            "select stage from stage_change where case_key = ? order by id",
            "select round, step, decision from decision where case_key = ? order by id",
            "select round, kind, departments from figure_request where case_key = ? order by id",
            "select round, kind, indicator, figure from supplied_figure where case_key = ? order by round, kind, indicator, id",
            """
            select round, grade, in_force, ranked_by, settled from assessment_round
            where case_key = ? order by round""",
            "select round, attempt, correction, passed, provisional, credits from evaluation where case_key = ? order by id",
            """
            select evaluation.round, attempt, code, verdict.credits, current_figure, previous_figure, explanation
            from evaluation join evaluation_verdict verdict on verdict.evaluation_id = evaluation.id
            where case_key = ? order by evaluation.round, attempt, code""",
            "select round, origin, state, former_attempt, attempt, outcome from reconsideration where case_key = ? order by id",
            "select reason from withdrawal where case_key = ?",
            "select reason from termination where case_key = ?",
            "select round, grade, attempt from published_result where case_key = ?",
            "select name from document where case_key = ? order by id");

    /** @param second true if the second act was done, false if it was refused because it came too late */
    private record Outcome(boolean second, List<String> stored) {}

    private final LocksOfTheDatabase locks;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final JdbcTemplate tables;

    ConcurrentActs(
            LocksOfTheDatabase locks, TransactionTemplate transaction, EntityManager entities, JdbcTemplate tables) {
        this.locks = locks;
        this.transaction = transaction;
        this.entities = entities;
        this.tables = tables;
    }

    /** Removes confirmations and publications of earlier tests. */
    void begin() {
        tables.update("delete from published_result");
        tables.update("delete from publication");
        tables.update("update assessment_round set data_year = data_year - 1000 where data_year > 2000");
    }

    void haveTheOutcomeOfOneAfterTheOther(RoundDeed first, RoundDeed second, CaseWalk walk) {
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

    /** Does something and rolls it back, so that one case can try both orders. */
    private <T> T undone(Supplier<T> deeds) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return deeds.get();
        });
    }

    /** Whether an act was done. A refusal must say that it was too late. */
    private static boolean isDone(int status) {
        assertThat(status).isIn(200, 201, 204, 400, 404, 409);
        return status < 400;
    }

    private static List<String> stored(CaseWalk walk) {
        List<String> stored = new ArrayList<>(walk.open());
        STORED.forEach(query -> stored.addAll(walk.rows(query)));
        return stored;
    }
}
