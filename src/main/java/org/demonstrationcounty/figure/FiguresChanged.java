package org.demonstrationcounty.figure;

import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * What a round is judged by is another now. Published in the transaction in which it changes, under the round's lock.
 *
 * @param next whether the next round is compared with what changed
 * @param user who changed it
 * @param reason null where none was asked
 */
public record FiguresChanged(CaseKey caseKey, int round, boolean next, String user, @Nullable String reason) {}
