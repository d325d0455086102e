package org.demonstrationcounty.evaluation;

import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed round was judged again after a change. The event is published in the transaction of the change, under
 * the round's lock.
 *
 * @param user who made the change
 * @param reason null if none was asked for
 */
public record JudgedAgain(AssessedRound round, String user, @Nullable String reason) {}
