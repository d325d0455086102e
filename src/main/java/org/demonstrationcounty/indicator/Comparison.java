package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of comparing a figure with its target.
 *
 * @param gap the figure less the number with which it is compared, exactly and in the figure's unit: −3 is 3 short, 0
 *     is equal; null if nothing was compared. A strict target (R9) is met by a gap above 0 only.
 * @param isAboveLeast whether the figure is above the least value that meets the target (P4), whatever a ruling says.
 *     Every figure that meets a strict target is.
 * @param verdict the words for an outcome that the comparison decides
 * @param byFigures the words for an outcome that a ruling decides
 * @param rules ids of the rules that were applied
 */
record Comparison(
        Status status,
        @Nullable BigDecimal gap,
        boolean isAboveLeast,
        Bilingual verdict,
        Bilingual byFigures,
        List<String> rules) {

    static Comparison atLeast(BigDecimal value, BigDecimal least, String rule, String phrase, Object... said) {
        BigDecimal gap = value.subtract(least);
        return held(gap.signum() >= 0, gap, gap.signum() > 0, rule, phrase, said);
    }

    /** A comparison of counts. The least count that meets the target is whole. */
    static Comparison countOf(BigDecimal value, BigDecimal least, String rule, String phrase, Object... said) {
        BigDecimal gap = value.subtract(least);
        return held(gap.signum() >= 0, gap, value.compareTo(Percent.whole(least)) > 0, rule, phrase, said);
    }

    static Comparison above(BigDecimal value, BigDecimal bar, String rule, String phrase, Object... said) {
        BigDecimal gap = value.subtract(bar);
        return held(gap.signum() > 0, gap, gap.signum() > 0, rule, phrase, said);
    }

    private static Comparison held(
            boolean met, BigDecimal gap, boolean aboveLeast, String rule, String phrase, Object... said) {
        String outcome = phrase + (met ? ".met" : ".not-met");
        return new Comparison(
                met ? Status.MET : Status.NOT_MET,
                gap,
                aboveLeast,
                Phrases.say(outcome, said),
                Phrases.say(outcome + ".ruled", said),
                List.of(rule));
    }

    static Comparison undetermined(Bilingual reason, String... rules) {
        return undetermined(reason, reason, rules);
    }

    static Comparison undetermined(Bilingual reason, Bilingual byFigures, String... rules) {
        return new Comparison(Status.UNDETERMINED, null, false, reason, byFigures, List.of(rules));
    }

    static Comparison notAssessed(Bilingual reason) {
        return new Comparison(Status.NOT_ASSESSED, null, false, reason, reason, List.of("R12"));
    }
}
