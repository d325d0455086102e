package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody writes who needs nothing but the outcomes: a table of rules, a loop, BigDecimal. */
final class PlainDecimals {

    private enum Kind {
        NOT_ASSESSED,
        AT_LEAST,
        ABOVE_PROVINCE,
        ABOVE_COUNTY_GDP,
        GROWTH
    }

    /** @param number the least value, the points or the factor of growth */
    private record Rule(String code, Kind kind, BigDecimal number, boolean doubles) {}

    /** The result of a round. */
    record Round(int credits, boolean provisional, boolean passed, List<Outcome> outcomes) {}

    private final List<Rule> rules = new ArrayList<>();
    private final int required;

    PlainDecimals(Standard standard, int round) {
        required = standard.requiredIn(round);
        for (Indicator indicator : standard.indicators()) {
            rules.add(rule(indicator, indicator.target(round)));
        }
    }

    private static Rule rule(Indicator indicator, Target target) {
        String code = indicator.code();
        boolean doubles = indicator.doubling();
        if (!indicator.awarded() || target instanceof Target.None) {
            return new Rule(code, Kind.NOT_ASSESSED, BigDecimal.ZERO, false);
        } else if (target instanceof Target.AtLeast number) {
            return new Rule(code, Kind.AT_LEAST, number.least(), doubles);
        } else if (target instanceof Target.AboveProvince) {
            return new Rule(code, Kind.ABOVE_PROVINCE, BigDecimal.ZERO, doubles);
        } else if (target instanceof Target.AboveCountyGdp gdp) {
            return new Rule(code, Kind.ABOVE_COUNTY_GDP, gdp.points(), doubles);
        }
        BigDecimal percent = ((Target.GrowthOverLastYear) target).percent();
        return new Rule(code, Kind.GROWTH, AskedRound.factor(percent), doubles);
    }

    Round judge(Figures figures, References references) {
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        int credits = 0;
        int assessed = 0;
        boolean provisional = false;
        for (Rule rule : rules) {
            Figure figure = figures.of(rule.code());
            Status status = status(rule, figure, references);
            int counts = status == Status.MET ? 1 : 0;
            if (rule.doubles() && doubles(figure)) {
                counts = 2;
            }
            credits += counts;
            assessed += status == Status.NOT_ASSESSED ? 0 : 1;
            provisional |= status == Status.UNDETERMINED;
            outcomes.add(new Outcome(rule.code(), status, counts));
        }
        return new Round(credits, provisional, assessed > 0 && credits >= required, outcomes);
    }

    private static Status status(Rule rule, Figure figure, References references) {
        return switch (rule.kind()) {
            case NOT_ASSESSED -> Status.NOT_ASSESSED;
            case AT_LEAST -> reached(figure.current(), rule.number());
            case ABOVE_PROVINCE -> exceeded(figure.current(), references.provincialSmeRevenueGrowth());
            case ABOVE_COUNTY_GDP -> {
                BigDecimal gdp = references.countyGdpGrowth();
                yield reached(figure.current(), gdp == null ? null : gdp.add(rule.number()));
            }
            case GROWTH -> {
                BigDecimal before = figure.previous();
                yield reached(
                        figure.current(),
                        before == null || before.signum() <= 0 ? null : before.multiply(rule.number()));
            }
        };
    }

    private static Status reached(@Nullable BigDecimal current, @Nullable BigDecimal least) {
        if (current == null || least == null) {
            return Status.UNDETERMINED;
        }
        return current.compareTo(least) >= 0 ? Status.MET : Status.NOT_MET;
    }

    private static Status exceeded(@Nullable BigDecimal current, @Nullable BigDecimal bar) {
        if (current == null || bar == null) {
            return Status.UNDETERMINED;
        }
        return current.compareTo(bar) > 0 ? Status.MET : Status.NOT_MET;
    }

    private static boolean doubles(Figure figure) {
        BigDecimal current = figure.current();
        BigDecimal before = figure.previous();
        return current != null
                && before != null
                && before.signum() > 0
                && current.compareTo(before.multiply(AskedRound.DOUBLING)) > 0;
    }
}
