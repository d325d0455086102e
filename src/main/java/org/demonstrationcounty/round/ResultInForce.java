package org.demonstrationcounty.round;

/**
 * The result of a confirmed round.
 *
 * @param attempt number of the evaluation that is in force
 * @param rankedBy number of the evaluation by which it ranks: the year's own where the round was rectified (P6), else the same
 */
public record ResultInForce(String grade, int attempt, int rankedBy) {

    /** Whether it was passed, or not, by figures that were certified in a rectification. */
    public boolean isRectified() {
        return rankedBy != attempt;
    }
}
