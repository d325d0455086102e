package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in one language with the limits of its figure, as shown beside an input.
 *
 * @param countedSince null unless the figure is cumulative
 * @param min least figure, inclusive
 * @param max greatest figure, inclusive
 * @param scale most decimal places
 */
public record NamedIndicator(
        String code,
        int number,
        String group,
        String name,
        String unit,
        String basis,
        String basisName,
        String definition,
        @Nullable String countedSince,
        String department,
        BigDecimal min,
        BigDecimal max,
        int scale) {

    public static NamedIndicator of(Indicator indicator, Locale language) {
        return new NamedIndicator(
                indicator.code(),
                indicator.number(),
                indicator.group().in(language),
                indicator.name().in(language),
                indicator.unitName().in(language),
                indicator.basis().name(),
                indicator.basis().named().in(language),
                indicator.definition().in(language),
                indicator.beginning().map(text -> text.in(language)).orElse(null),
                indicator.department(),
                indicator.basis().least(),
                indicator.basis().most(),
                indicator.basis().decimalPlaces());
    }

    public static List<NamedIndicator> of(Standard standard, Locale language) {
        return standard.indicators().stream()
                .map(indicator -> of(indicator, language))
                .toList();
    }
}
