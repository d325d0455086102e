package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/**
 * What came out when a figure was held against its target.
 *
 * @param gap the figure less the number it was held against, exactly and in the figure's unit: −3 is 3 short, 0 is
 *     level with it; null where nothing was compared. Over a strict target (R9) only a gap above 0 does.
 * @param isAboveLeast whether the figure is above the least that would do (P4), whatever a ruling makes of it; over a
 *     strict target whatever does is
 */
record Comparison(Status status, BigDecimal gap, boolean isAboveLeast, Bilingual explanation) {

    static Comparison atLeast(BigDecimal value, BigDecimal least, String rule, Object... said) {
        BigDecimal gap = value.subtract(least);
        return held(gap.signum() >= 0, gap, gap.signum() > 0, rule, said);
    }

    /** Of what is counted: the least number that does is whole. */
    static Comparison countOf(BigDecimal value, BigDecimal least, String rule, Object... said) {
        BigDecimal gap = value.subtract(least);
        return held(gap.signum() >= 0, gap, value.compareTo(Percent.whole(least)) > 0, rule, said);
    }

    static Comparison above(BigDecimal value, BigDecimal bar, String rule, Object... said) {
        BigDecimal gap = value.subtract(bar);
        return held(gap.signum() > 0, gap, gap.signum() > 0, rule, said);
    }

    private static Comparison held(boolean met, BigDecimal gap, boolean aboveLeast, String rule, Object... said) {
        return met
                ? new Comparison(Status.MET, gap, aboveLeast, Phrases.say(rule + ".met", said))
                : new Comparison(Status.NOT_MET, gap, aboveLeast, Phrases.say(rule + ".not-met", said));
    }

    static Comparison undetermined(String reason) {
        return new Comparison(Status.UNDETERMINED, null, false, Phrases.say("undetermined." + reason));
    }

    static Comparison notAssessed(Bilingual reason) {
        return new Comparison(Status.NOT_ASSESSED, null, false, reason);
    }
}
