package org.demonstrationcounty.application;

import java.util.List;

/** What the yearly rounds of a case came to: those who decide on the designation ask, the assessment answers. */
public interface RoundResults {

    /** A sheet of each confirmed round, the first round's first, fit for JSON. */
    List<?> of(String caseKey);
}
