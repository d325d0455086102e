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
 * An edition of the policy: all tables that were deployed together (R21). It never changes after its deployment.
 *
 * @param id names the edition; equal ids have equal content
 * @param governsFrom the first data year that is judged by it
 * @param source the document from which it is taken
 * @param eligibility the conditions of an application (P1)
 * @param bonus the ceilings of bonus points (R17)
 * @param warnings the thresholds from which a figure gets a warning (R6)
 * @param growthFromZero whether any count above zero meets a year-on-year target if the year before was zero (R11)
 * @param exemptionsAtMost how many indicators of a round rulings may exempt (R16); null for any number
 * @param farFromYearBefore percentage points: a provincial growth that differs more from the year before gets a
 *     warning; null for no limit
 * @param explainedAgreement whether whoever agrees to an application with an unmet condition, or without the city
 *     government's document, must comment on it (P1)
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
        boolean explainedAgreement,
        Titles titles,
        Terms calendar) {

    /** The department that states the growth of the county's GDP. It is the same in every edition. */
    public static final String STATES_COUNTY_GDP = "statistics";

    /**
     * The department that may supply the growth of the province, beside the bureau. It is the same in every edition
     * (R9).
     */
    public static final String SUPPLIES_PROVINCIAL_GROWTH = "sme";

    public Edition {
        eligibility = List.copyOf(eligibility);
    }

    /**
     * The names of the programme and of the honour to which it leads (P5, P7).
     *
     * @param programme such as 中小企业高质量发展示范县（开发区）创建
     * @param honour such as 中小企业高质量发展示范县（开发区）
     */
    public record Titles(Bilingual programme, Bilingual honour) {}

    /**
     * The departments that supply figures (R5), in the order of their first indicators. If an indicator is compared
     * with the growth of the county's GDP, the department that states it is among them (R10).
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

    /** The warnings on these figures (R6). */
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
