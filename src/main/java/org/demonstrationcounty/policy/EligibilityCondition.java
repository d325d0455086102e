package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import org.demonstrationcounty.indicator.Bilingual;

/**
 * A condition of an application (P1). Reviewers are shown which conditions are not met; that alone refuses nothing.
 *
 * @param field the field of the application that the condition is about; a flag counts as 1 if it is set, else 0
 * @param least the least value that meets the condition
 * @param leastFormerPoverty the least value that meets it for a former poverty county
 */
public record EligibilityCondition(String field, Bilingual name, BigDecimal least, BigDecimal leastFormerPoverty) {

    /** @param stated the value in the application; null does not meet the condition */
    public boolean isMetBy(BigDecimal stated, boolean formerPovertyCounty) {
        return stated != null && stated.compareTo(leastFor(formerPovertyCounty)) >= 0;
    }

    public BigDecimal leastFor(boolean formerPovertyCounty) {
        return formerPovertyCounty ? leastFormerPoverty : least;
    }
}
