package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round needs beyond the figures that it has (P14).
 *
 * @param indicators a row for every assessed indicator without a credit and for every one that can count double but
 *     does not, in the edition's order
 * @param ways ways to pass, those with the fewest indicators first, at most {@link #MOST_WAYS}; empty if the round is
 *     passed, provisional, or cannot be passed by figures
 */
public record Outlook(List<Row> indicators, List<Way> ways) {

    /** The most ways that are named. Of 26 indicators there can be millions. */
    public static final int MOST_WAYS = 10;

    public Outlook {
        indicators = List.copyOf(indicators);
        ways = List.copyOf(ways);
    }

    /**
     * What one indicator needs, if all other figures stay.
     *
     * @param least the smallest figure that earns a credit, by the target or by growth; null if none does
     * @param leastToDouble the smallest figure that earns two; null if none does
     */
    public record Row(String code, @Nullable BigDecimal least, @Nullable BigDecimal leastToDouble) {}

    /**
     * @param round 1, 2 or 3
     * @param figures within the ranges of their {@link Basis}
     * @param rulings as in {@link Evaluator#evaluate}
     */
    public static Outlook of(
            Standard standard, int round, Figures figures, References references, List<Ruling> rulings) {
        TriedRound tried = new Evaluator(standard).trying(round, figures, references, rulings);
        Evaluation evaluation = new Evaluator(standard).evaluate(round, figures, references, rulings);
        boolean isSettled = evaluation.passed() || evaluation.provisional() || evaluation.assessed() == 0;
        return new Outlook(
                LeastFigures.of(tried),
                isSettled ? List.of() : new WaysToPass(tried, evaluation.required()).cheapest());
    }
}
