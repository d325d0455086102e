package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out when a figure was held against its target.
 *
 * @param gap the figure less the number it was held against, exactly and in the figure's unit: −3 is 3 short, 0 is
 *     level with it; null where nothing was compared. Over a strict target (R9) only a gap above 0 does.
 * @param isAboveLeast whether the figure is above the least that would do (P4), whatever a ruling makes of it; over a
 *     strict target whatever does is
 * @param verdict what is said of it where it decides
 * @param byFigures what is said of it where a ruling decides
 * @param rules those that were applied
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

    /** Of what is counted: the least number that does is whole. */
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
