package org.demonstrationcounty.assessment;

/** Whether the figures of a round can still change, and how. */
enum FigureState {
    /** Departments have yet to answer. */
    OPEN,
    /** All have answered; who reviews the round can ask them again. */
    SUBMITTED,
    /** The round is confirmed: figures change by a recorded correction alone. */
    LOCKED
}
