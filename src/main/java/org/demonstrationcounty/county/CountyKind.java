package org.demonstrationcounty.county;

/** What kind of unit takes part: one of the county-level divisions, or a development zone. */
public enum CountyKind {
    COUNTY,
    CITY,
    DISTRICT,
    ZONE
}
