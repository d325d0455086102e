package org.demonstrationcounty.casefile;

import java.time.Instant;

/**
 * What was decided on a case, and by whom.
 *
 * @param step key of the step at which it was decided
 * @param round the round that it was about, 0 before the first
 * @param decision the contract's word, such as {@code approve}
 * @param comment the reason; null where none was asked and none given
 */
public record Decision(String step, int round, String decision, String comment, String decidedBy, Instant decidedAt) {

    /** The step at which objections are ruled on. */
    static final String ON_OBJECTION = "rule-objection";
}
