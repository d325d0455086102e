package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a case.
 *
 * @param step key of the step
 * @param round the round that it is about, 0 before the first
 * @param decision as in the contract, such as {@code approve}
 * @param comment the reason; null for none
 * @param until the day to which a meeting adjourned the case; null for none
 * @param office the name of the deciding office at that time; null if it was not stored
 * @param toCorrect what a return names, as in {@link Decided}
 */
public record Decision(
        String step,
        int round,
        String decision,
        @Nullable String comment,
        @Nullable LocalDate until,
        String decidedBy,
        Instant decidedAt,
        @Nullable String office,
        List<String> toCorrect) {

    public Decision(
            String step,
            int round,
            String decision,
            @Nullable String comment,
            @Nullable LocalDate until,
            String decidedBy,
            Instant decidedAt,
            @Nullable String office) {
        this(step, round, decision, comment, until, decidedBy, decidedAt, office, List.of());
    }

    public Decision(
            String step, int round, String decision, @Nullable String comment, String decidedBy, Instant decidedAt) {
        this(step, round, decision, comment, null, decidedBy, decidedAt, null);
    }

    public Decision as(String name) {
        return new Decision(step, round, decision, comment, until, decidedBy, decidedAt, name, toCorrect);
    }

    /** The name of the decision. At some steps a decision has a name of its own. */
    String named(RefusalMessages words) {
        String own = "decision." + step + "." + decision;
        String name = words.named(own);
        String called = name.equals(own) ? words.named("decision." + decision) : name;
        return until == null ? called : words.of(Refusal.of("decision.until", called, until));
    }

    /** The step at which objections are ruled on. */
    public static final String ON_OBJECTION = "rule-objection";
}
