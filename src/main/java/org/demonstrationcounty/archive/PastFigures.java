package org.demonstrationcounty.archive;

/** The kinds of rows in the sheet of figures. */
enum PastFigures {
    /** The figures of the data year. */
    CURRENT,
    /** The figures of the year before. */
    BASE,
    /** What was certified anew in a rectification. */
    RECTIFIED,
    /** The departments' notes on the figures of the data year. */
    NOTES
}
