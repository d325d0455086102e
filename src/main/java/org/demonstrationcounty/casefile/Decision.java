package org.demonstrationcounty.casefile;

import java.time.Instant;
import org.demonstrationcounty.problems.RefusalMessages;

/**
 * What was decided on a case, and by whom.
 *
 * @param step key of the step at which it was decided
 * @param round the round that it was about, 0 before the first
 * @param decision the contract's word, such as {@code approve}
 * @param comment the reason; null where none was asked and none given
 * @param office what the deciding office was called then; null where that was not kept
 */
public record Decision(
        String step, int round, String decision, String comment, String decidedBy, Instant decidedAt, String office) {

    public Decision(String step, int round, String decision, String comment, String decidedBy, Instant decidedAt) {
        this(step, round, decision, comment, decidedBy, decidedAt, null);
    }

    public Decision as(String name) {
        return new Decision(step, round, decision, comment, decidedBy, decidedAt, name);
    }

    /** What it is called: some words say something else at one step than at the others. */
    String named(RefusalMessages words) {
        String own = "decision." + step + "." + decision;
        String name = words.named(own);
        return name.equals(own) ? words.named("decision." + decision) : name;
    }

    /** The step at which objections are ruled on. */
    static final String ON_OBJECTION = "rule-objection";
}
