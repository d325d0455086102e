package org.demonstrationcounty.audit;

import org.demonstrationcounty.indicator.Bilingual;

/** The names of fields, in both languages. */
interface FieldNames {

    /** @param field such as {@code figures.newEnterprises}; empty for none */
    Bilingual of(String field);
}
