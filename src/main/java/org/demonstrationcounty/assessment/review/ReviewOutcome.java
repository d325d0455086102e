package org.demonstrationcounty.assessment.review;

import java.util.List;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;

/**
 * A possible outcome of a review: it reads its input and carries itself out.
 *
 * @param <T> its input, beside the decision itself
 */
interface ReviewOutcome<T> {

    /** The choice of the field {@code decision} that leads to it. */
    String decision();

    T read(Submission submitted, EvaluatedRound reviewed, Refusals refusals);

    /** Codes of the indicators that the decision names. */
    default List<String> named(T read) {
        return List.of();
    }

    void perform(T read, AssessedRound round, String user);
}
