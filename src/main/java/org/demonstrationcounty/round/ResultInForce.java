package org.demonstrationcounty.round;

/**
 * The result of a confirmed round.
 *
 * @param grade code of the grade
 * @param attempt number of the evaluation that is in force
 * @param rankedBy number of the evaluation by which it ranks: of a rectified round the evaluation of the year's own
 *     figures (P6), else the same
 */
public record ResultInForce(String grade, int attempt, int rankedBy) {

    /** Whether the result rests on figures of a rectification. */
    public boolean isRectified() {
        return rankedBy != attempt;
    }
}
