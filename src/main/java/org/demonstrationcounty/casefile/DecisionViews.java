package org.demonstrationcounty.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the decisions of a case to those who decide next. */
@Component
public class DecisionViews {

    /**
     * A decision in the reader's language.
     *
     * @param toCorrect what a return names, as the forms call it
     */
    public record DecisionView(
            String step,
            String stepName,
            String decisionName,
            @Nullable String comment,
            String decidedBy,
            Instant decidedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> toCorrect) {}

    private final Decisions decisions;
    private final RefusalMessages words;
    private final AccountNames names;
    private final NamedFields fields;

    DecisionViews(Decisions decisions, RefusalMessages words, AccountNames names, NamedFields fields) {
        this.decisions = decisions;
        this.words = words;
        this.names = names;
        this.fields = fields;
    }

    /** Every decision of the case except those on objections, because these name people. */
    public List<DecisionView> of(CaseKey caseKey) {
        List<Decision> shown = decisions.of(caseKey).stream()
                .filter(made -> !made.step().equals(Decision.ON_OBJECTION))
                .toList();
        NamesOfThen deciders =
                names.ofThen(shown.stream().map(Decision::decidedBy).toList());
        return shown.stream()
                .map(made -> view(made, deciders.of(made.decidedBy(), made.decidedAt())))
                .toList();
    }

    public DecisionView view(Decision made) {
        return view(made, names.of(made.decidedBy(), made.decidedAt()));
    }

    private DecisionView view(Decision made, String decider) {
        return new DecisionView(
                made.step(),
                words.named("step." + made.step()),
                made.named(words),
                made.comment(),
                decider,
                made.decidedAt(),
                made.toCorrect().stream().map(fields::label).toList());
    }
}
