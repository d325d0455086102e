package org.demonstrationcounty.audit;

import org.demonstrationcounty.indicator.Bilingual;

/** What people call a field. */
interface FieldNames {

    /** @param field such as {@code figures.newEnterprises}; empty for none */
    Bilingual of(String field);
}
