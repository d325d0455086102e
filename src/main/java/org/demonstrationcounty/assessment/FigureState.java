package org.demonstrationcounty.assessment;

/** Whether and how the figures of a round can still change. */
enum FigureState {
    /** Some departments have not answered yet. */
    OPEN,
    /** All departments have answered. The reviewer of the round can ask them again. */
    SUBMITTED,
    /** The round is confirmed. Only a recorded correction changes its figures. */
    LOCKED
}
