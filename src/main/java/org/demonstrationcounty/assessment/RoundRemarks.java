package org.demonstrationcounty.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;

/** Remarks on a round for those who decide on the designation (P6). */
@Component
public class RoundRemarks {

    private final Decisions decisions;
    private final Evaluations evaluations;
    private final RefusalMessages words;

    RoundRemarks(Decisions decisions, Evaluations evaluations, RefusalMessages words) {
        this.decisions = decisions;
        this.evaluations = evaluations;
        this.words = words;
    }

    /** The remarks in the reader's language; none if the round needed no rectification and no warning. */
    public List<String> on(RoundRow round) {
        Set<String> onFailure = decisions.of(round.caseKey()).stream()
                .filter(made -> made.step().equals("decide-failed-round") && made.round() == round.round())
                .map(Decision::decision)
                .collect(Collectors.toSet());
        List<String> remarks = new ArrayList<>();
        if (onFailure.contains("rectify")) {
            boolean passed = evaluations
                    .inForce(round.caseKey(), round.round())
                    .orElseThrow()
                    .isPassed();
            remarks.add(words.named(passed ? "round.passed-after-rectification" : "round.failed-after-rectification"));
        }
        if (onFailure.contains("continue")) {
            remarks.add(words.named("round.continued-with-warning"));
        }
        if (round.settled() == RoundRow.Settled.SILENT) {
            remarks.add(words.named("round.figures-stand-by-silence"));
        }
        return remarks;
    }
}
