package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;

/** What the decisions on a result share: the review of a round, and its reconsideration. */
public final class ResultDecision {

    private ResultDecision() {}

    /** The grades of the round's edition as choices of the field: code → names in Chinese and in English. */
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

    /** @throws RefusedException 409 where the evaluation that was read is no longer the latest, whatever the decision */
    public static void requireLatest(Submission submitted, int latest) {
        Long read = submitted.whole("attempt");
        if (read != null && read != latest) {
            throw RefusedException.conflict("review.outdated", String.valueOf(read), String.valueOf(latest));
        }
    }
}
