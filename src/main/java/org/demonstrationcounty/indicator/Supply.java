package org.demonstrationcounty.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data year of a round and the names of the departments, to name what is still missing.
 *
 * @param dataYear null if it is not named
 * @param departments their names, by code
 */
public record Supply(@Nullable Integer dataYear, Map<String, Bilingual> departments) {

    /** Names neither year nor department. */
    public static final Supply UNNAMED = new Supply(null, Map.of());

    private static final Bilingual THIS_YEAR = new Bilingual("本年", "the year");
    private static final Bilingual YEAR_BEFORE = new Bilingual("上年", "the year before");

    public Supply {
        departments = Map.copyOf(departments);
    }

    /** The missing figures of one indicator. */
    MissingFigures of(Indicator indicator) {
        return new MissingFigures(departments.get(indicator.department()), year(0, THIS_YEAR), year(-1, YEAR_BEFORE));
    }

    private Bilingual year(int later, Bilingual unnamed) {
        if (dataYear == null) {
            return unnamed;
        }
        String year = String.valueOf(dataYear + later);
        return new Bilingual(" " + year + " 年", year);
    }
}
