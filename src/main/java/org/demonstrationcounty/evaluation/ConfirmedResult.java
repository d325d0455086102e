package org.demonstrationcounty.evaluation;

import java.util.List;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.RoundRow;

/**
 * A confirmed round with what its result rests on.
 *
 * @param inForce the evaluation in force, and the rulings with which it was judged
 * @param ranked those by which it ranks: of a rectified round the evaluation of the year's own figures (P6)
 */
public record ConfirmedResult(RoundRow round, Judged inForce, Judged ranked) {

    /** An evaluation, and the rulings with which it was judged. */
    public record Judged(Evaluation evaluation, List<Ruling> rulings) {}
}
