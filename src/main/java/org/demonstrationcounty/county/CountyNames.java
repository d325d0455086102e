package org.demonstrationcounty.county;

import java.time.LocalDate;

/** Every county and zone under the names of any day, for looking many of them up at once (P7). */
public interface CountyNames {

    /** What it was called on a day; before its first day what it was called on that. */
    County on(String key, LocalDate day);
}
