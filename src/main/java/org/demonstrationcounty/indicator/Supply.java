package org.demonstrationcounty.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures of which year a round is judged by, to say what is still awaited of whom.
 *
 * @param dataYear null where nobody named it
 * @param departments what the departments are called, by code
 */
public record Supply(@Nullable Integer dataYear, Map<String, Bilingual> departments) {

    /** Of no year and of nobody that was named. */
    public static final Supply UNNAMED = new Supply(null, Map.of());

    private static final Bilingual THIS_YEAR = new Bilingual("本年", "the year");
    private static final Bilingual YEAR_BEFORE = new Bilingual("上年", "the year before");

    public Supply {
        departments = Map.copyOf(departments);
    }

    /** The same, of one indicator: what is said while its figures are awaited. */
    Awaited of(Indicator indicator) {
        return new Awaited(departments.get(indicator.department()), year(0, THIS_YEAR), year(-1, YEAR_BEFORE));
    }

    private Bilingual year(int later, Bilingual unnamed) {
        if (dataYear == null) {
            return unnamed;
        }
        String year = String.valueOf(dataYear + later);
        return new Bilingual(" " + year + " 年", year);
    }
}
