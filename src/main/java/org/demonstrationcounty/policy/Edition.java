package org.demonstrationcounty.policy;

import java.util.List;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;

/**
 * An edition of the policy: all tables that were deployed together (R21). Never changes once deployed.
 *
 * @param id names the edition; equal ids have equal content
 * @param governsFrom first data year that is judged by it
 * @param source the document that it is taken from
 * @param eligibility what an application should show (P1)
 * @param bonus ceilings of bonus points (R17)
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
        Terms calendar) {

    public Edition {
        eligibility = List.copyOf(eligibility);
    }

    /** Codes of the indicators that a department supplies (R5), in the notice's order. */
    public List<String> codesOf(String department) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.department().equals(department))
                .map(Indicator::code)
                .toList();
    }
}
