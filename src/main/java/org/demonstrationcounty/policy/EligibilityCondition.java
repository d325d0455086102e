package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import org.demonstrationcounty.indicator.Bilingual;

/**
 * One condition of an application (P1). Unmet ones are shown to the reviewers and refuse nothing by themselves.
 *
 * @param field the field of the application that it is about; a flag counts as 1 where it is set and 0 where not
 * @param least the least that will do
 * @param leastFormerPoverty the least that will do for a former poverty county
 */
public record EligibilityCondition(String field, Bilingual name, BigDecimal least, BigDecimal leastFormerPoverty) {

    /** @param stated what the application states; null is unmet */
    public boolean isMetBy(BigDecimal stated, boolean formerPovertyCounty) {
        return stated != null && stated.compareTo(leastFor(formerPovertyCounty)) >= 0;
    }

    public BigDecimal leastFor(boolean formerPovertyCounty) {
        return formerPovertyCounty ? leastFormerPoverty : least;
    }
}
