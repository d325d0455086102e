package org.demonstrationcounty.assessment.review;

import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;

/**
 * What a review of an evaluated round can come to: what that takes, and what follows.
 *
 * @param <T> what was submitted for it, beside the decision itself
 */
interface ReviewOutcome<T> {

    /** The choice that stands for it. */
    String decision();

    T read(Submission submitted, EvaluatedRound reviewed, Refusals refusals);

    void perform(T read, AssessedRound round, String user);
}
