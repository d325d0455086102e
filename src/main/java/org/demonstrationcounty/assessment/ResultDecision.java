package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;

/** The grades to choose from, and the check of the evaluation's number, for the review and the reconsideration. */
public final class ResultDecision {

    private ResultDecision() {}

    /** The grades of the round's edition as choices of the field {@code grade}: code → names in Chinese and English. */
    public static Map<String, Map<String, List<String>>> gradesOf(AssessedRound round) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        round.edition()
                .grades()
                .all()
                .forEach(grade -> grades.put(
                        grade.code(),
                        List.of(grade.name().chinese(), grade.name().english())));
        return Map.of("grade", grades);
    }

    /**
     * @param latest number of the latest evaluation
     * @throws RefusedException 409 if the submitted field {@code attempt} names another evaluation
     */
    public static void requireLatest(Submission submitted, int latest) {
        Long read = submitted.whole("attempt");
        if (read != null && read != latest) {
            throw RefusedException.conflict("review.outdated", String.valueOf(read), String.valueOf(latest));
        }
    }
}
