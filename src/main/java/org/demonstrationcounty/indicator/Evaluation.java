package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a round. Rates are in percent with two decimals, and 0.00 if nothing is assessed. What is only shown is
 * worked out when it is read.
 */
public sealed interface Evaluation permits JudgedRound, KeptEvaluation {

    /** Id of the edition by which it was judged (R21). */
    String edition();

    int round();

    /** Number of indicators assessed, without the exempt ones. */
    int assessed();

    /** Credits needed: one less for each exempt indicator, never below 0 (R13, R16). */
    int required();

    int credits();

    /** Whether any indicator is undetermined (R15). */
    boolean provisional();

    /** Met ÷ assessed. */
    BigDecimal completionRate();

    /**
     * Met with a figure above the least value that meets the target ÷ assessed. Every figure that meets a strict target
     * (R9) counts.
     */
    BigDecimal overfulfilmentRate();

    /** 100 × weighted credits ÷ weights of the assessed indicators, two decimals, without bonus points (P4). */
    BigDecimal score();

    /** One for each indicator, in the notice's order. */
    List<Verdict> verdicts();

    /** Only the credits decide. A round in which nothing was assessed is not passed (R13). */
    default boolean passed() {
        return assessed() > 0 && credits() >= required();
    }
}
