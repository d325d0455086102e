package org.demonstrationcounty.county;

import java.time.LocalDate;

/** Every county and zone with the names of all days, to look up many of them (P7). */
public interface CountyNames {

    /** A county or zone with its name of a day. For a day before its first it has its first name. */
    County on(String key, LocalDate day);
}
