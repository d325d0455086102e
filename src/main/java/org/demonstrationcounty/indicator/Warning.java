package org.demonstrationcounty.indicator;

/**
 * Something about a figure that may be right and wants a second look (R6). It changes no result.
 *
 * @param indicator code of the indicator
 */
public record Warning(String indicator, Kind kind, Bilingual message) {

    /** What is odd about a figure. The names are stable codes. */
    public enum Kind {
        /** A cumulative figure is below the year before's. */
        FELL,
        /** A count is so many times the year before's, or so small a part of it, that the unit looks wrong. */
        JUMP,
        /** A percentage looks like a fraction, or moved by more points than is likely. */
        SHARE
    }
}
