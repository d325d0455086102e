package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.FigureWarnings;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.indicator.WarningThresholds;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the policy: all tables that were deployed together (R21). Never changes once deployed.
 *
 * @param id names the edition; equal ids have equal content
 * @param governsFrom first data year that is judged by it
 * @param source the document that it is taken from
 * @param eligibility what an application should show (P1)
 * @param bonus ceilings of bonus points (R17)
 * @param warnings from where on a figure is warned of (R6)
 * @param growthFromZero whether a year-on-year target over zero is met by any count above zero (R11)
 * @param exemptionsAtMost so many indicators of a round can be exempted by rulings (R16); null for any number
 * @param farFromYearBefore a provincial growth so many percentage points from the year before's wants a second look; null for none
 * @param calendar years, dates and terms
 */
public record Edition(
        String id,
        int governsFrom,
        Bilingual title,
        String source,
        Standard standard,
        List<EligibilityCondition> eligibility,
        Bonus bonus,
        Grades grades,
        WarningThresholds warnings,
        boolean growthFromZero,
        @Nullable Integer exemptionsAtMost,
        @Nullable BigDecimal farFromYearBefore,
        Titles titles,
        Terms calendar) {

    /** The department that states the growth of the county's GDP, in every edition. */
    public static final String STATES_COUNTY_GDP = "statistics";

    /** The department that may supply the growth of the province beside the bureau, in every edition (R9). */
    public static final String SUPPLIES_PROVINCIAL_GROWTH = "sme";

    public Edition {
        eligibility = List.copyOf(eligibility);
    }

    /**
     * What the programme and the honour that it ends in are called (P5, P7).
     *
     * @param programme such as 中小企业高质量发展示范县（开发区）创建
     * @param honour such as 中小企业高质量发展示范县（开发区）
     */
    public record Titles(Bilingual programme, Bilingual honour) {}

    /**
     * The departments that figures are obtained from (R5), in the order of their first indicators, and whoever states the
     * growth of the county's GDP where an indicator is compared with it (R10).
     */
    public List<String> departments() {
        Stream<String> named =
                standard.indicators().stream().map(Indicator::department).filter(department -> !department.isEmpty());
        return Stream.concat(named, needsCountyGdp() ? Stream.of(STATES_COUNTY_GDP) : Stream.empty())
                .distinct()
                .toList();
    }

    private boolean needsCountyGdp() {
        return standard.indicators().stream()
                .filter(Indicator::awarded)
                .flatMap(indicator -> indicator.targets().stream())
                .anyMatch(Target.AboveCountyGdp.class::isInstance);
    }

    /** What wants a second look among these figures (R6). */
    public List<Warning> warningsOn(Figures figures) {
        return new FigureWarnings(standard, warnings).on(figures);
    }

    /** Codes of the indicators that a department supplies (R5), in the notice's order. */
    public List<String> codesOf(String department) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.department().equals(department))
                .map(Indicator::code)
                .toList();
    }
}
