package org.demonstrationcounty.policy;

import java.util.List;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.FigureWarnings;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.indicator.WarningThresholds;

/**
 * An edition of the policy: all tables that were deployed together (R21). Never changes once deployed.
 *
 * @param id names the edition; equal ids have equal content
 * @param governsFrom first data year that is judged by it
 * @param source the document that it is taken from
 * @param eligibility what an application should show (P1)
 * @param bonus ceilings of bonus points (R17)
 * @param warnings from where on a figure is warned of (R6)
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
        Terms calendar) {

    public Edition {
        eligibility = List.copyOf(eligibility);
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
