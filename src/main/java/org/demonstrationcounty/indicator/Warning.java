package org.demonstrationcounty.indicator;

/**
 * A figure that may be right but should be checked (R6). A warning changes no result.
 *
 * @param indicator code of the indicator
 */
public record Warning(String indicator, Kind kind, Bilingual message) {

    /** The reasons of a warning. The names are stable codes. */
    public enum Kind {
        /** A cumulative figure is below the year before's. */
        FELL,
        /** A count is many times the count of the year before, or a small part of it, so that the unit looks wrong. */
        JUMP,
        /** A percentage looks like a fraction, or moved by more points than is likely. */
        SHARE
    }
}
