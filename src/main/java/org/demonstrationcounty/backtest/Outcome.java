package org.demonstrationcounty.backtest;

import java.math.BigDecimal;
import java.util.Comparator;
import org.demonstrationcounty.indicator.Evaluation;

/**
 * The result of a round by one edition.
 *
 * @param grade code of the grade
 * @param score by which it ranks, with bonus points
 */
record Outcome(Evaluation evaluation, String grade, BigDecimal score) {

    /** The best first: passed rounds before failed ones, then by score (R18). */
    static final Comparator<Outcome> BEST_FIRST =
            Comparator.comparing(Outcome::passed).thenComparing(Outcome::score).reversed();

    boolean passed() {
        return evaluation.passed();
    }

    int credits() {
        return evaluation.credits();
    }
}
