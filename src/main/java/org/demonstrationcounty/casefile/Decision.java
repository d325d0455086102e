package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a case, and by whom.
 *
 * @param step key of the step at which it was decided
 * @param round the round that it was about, 0 before the first
 * @param decision the contract's word, such as {@code approve}
 * @param comment the reason; null where none was asked and none given
 * @param until the day to which a meeting adjourned the case; null for no such day
 * @param office what the deciding office was called then; null where that was not kept
 */
public record Decision(
        String step,
        int round,
        String decision,
        @Nullable String comment,
        @Nullable LocalDate until,
        String decidedBy,
        Instant decidedAt,
        @Nullable String office) {

    public Decision(
            String step, int round, String decision, @Nullable String comment, String decidedBy, Instant decidedAt) {
        this(step, round, decision, comment, null, decidedBy, decidedAt, null);
    }

    public Decision as(String name) {
        return new Decision(step, round, decision, comment, until, decidedBy, decidedAt, name);
    }

    /** What it is called: some words say something else at one step than at the others. */
    String named(RefusalMessages words) {
        String own = "decision." + step + "." + decision;
        String name = words.named(own);
        String called = name.equals(own) ? words.named("decision." + decision) : name;
        return until == null ? called : words.of(Refusal.of("decision.until", called, until));
    }

    /** The step at which objections are ruled on. */
    static final String ON_OBJECTION = "rule-objection";
}
