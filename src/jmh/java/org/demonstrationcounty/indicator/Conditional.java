package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An outcome of an indicator and the conditions under which it is the one. The rules for the two engines are written
 * from these.
 *
 * @param comparison of the figure with its target: {@code <} or {@code >=}; empty if the figure is missing or not
 *     assessed
 * @param doubling of the growth: {@code >} or {@code <=}; empty if growth does not count
 */
record Conditional(Indicator indicator, Outcome outcome, String comparison, String doubling) {

    static List<Conditional> all(Standard standard, int round) {
        List<Conditional> all = new ArrayList<>();
        for (Indicator indicator : standard.indicators()) {
            if (!indicator.isAssessedIn(round)) {
                all.add(of(indicator, Status.NOT_ASSESSED, 0, "", ""));
                continue;
            }
            all.add(of(indicator, Status.UNDETERMINED, 0, "", ""));
            if (indicator.doubling()) {
                all.add(of(indicator, Status.MET, 2, ">=", ">"));
                all.add(of(indicator, Status.MET, 1, ">=", "<="));
                all.add(of(indicator, Status.NOT_MET, 2, "<", ">"));
                all.add(of(indicator, Status.NOT_MET, 0, "<", "<="));
            } else {
                boolean strict = indicator.target(round) instanceof Target.AboveProvince;
                all.add(of(indicator, Status.MET, 1, strict ? ">" : ">=", ""));
                all.add(of(indicator, Status.NOT_MET, 0, strict ? "<=" : "<", ""));
            }
        }
        return all;
    }

    private static Conditional of(
            Indicator indicator, Status status, int credits, String comparison, String doubling) {
        return new Conditional(indicator, new Outcome(indicator.code(), status, credits), comparison, doubling);
    }

    Target target() {
        return indicator.target(AskedRound.ROUND);
    }

    /** The factor by which the figure of the year before must have grown. */
    static BigDecimal factor(Target.GrowthOverLastYear growth) {
        return AskedRound.factor(growth.percent());
    }
}
