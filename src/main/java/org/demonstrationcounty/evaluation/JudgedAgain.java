package org.demonstrationcounty.evaluation;

import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed round was judged again, because something that it is judged by is another now. Published in the transaction in which it
 * changes, under the round's lock.
 *
 * @param user who changed it
 * @param reason null where none was asked
 */
public record JudgedAgain(AssessedRound round, String user, @Nullable String reason) {}
