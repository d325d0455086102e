package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;

/** What stands beside an input: an indicator in one language. */
public record IndicatorRow(
        String code,
        int number,
        String group,
        String name,
        String unit,
        String basis,
        String definition,
        String countedSince,
        String department) {

    public static IndicatorRow of(Indicator indicator, Locale language) {
        return new IndicatorRow(
                indicator.code(),
                indicator.number(),
                indicator.group().in(language),
                indicator.name().in(language),
                indicator.unit(),
                indicator.basis().name(),
                indicator.definition().in(language),
                indicator.beginning().map(text -> text.in(language)).orElse(null),
                indicator.department());
    }

    public static List<IndicatorRow> of(Standard standard, Locale language) {
        return standard.indicators().stream()
                .map(indicator -> of(indicator, language))
                .toList();
    }
}
