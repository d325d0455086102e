package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.refusal.RefusalMessages;
import org.springframework.stereotype.Component;

/** Shows the decisions of a case to those who decide next. */
@Component
public class DecisionViews {

    /** A decision in the reader's language. */
    public record DecisionView(
            String step, String stepName, String decisionName, String comment, String decidedBy, Instant decidedAt) {}

    private final Decisions decisions;
    private final RefusalMessages words;

    DecisionViews(Decisions decisions, RefusalMessages words) {
        this.decisions = decisions;
        this.words = words;
    }

    /** Every decision of the case but those on objections, which name people. */
    public List<DecisionView> of(String caseKey) {
        return decisions.of(caseKey).stream()
                .filter(made -> !made.step().equals("rule-objection"))
                .map(this::view)
                .toList();
    }

    private DecisionView view(Decision made) {
        return new DecisionView(
                made.step(),
                words.named("step." + made.step()),
                words.named("decision." + made.decision()),
                made.comment(),
                made.decidedBy(),
                made.decidedAt());
    }
}
