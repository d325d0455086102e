package org.demonstrationcounty.county;

/** The kind of a participant: one of the county-level divisions, or a development zone. */
public enum CountyKind {
    COUNTY,
    CITY,
    DISTRICT,
    ZONE
}
