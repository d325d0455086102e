package org.demonstrationcounty.figure;

import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * Figures by which a round is judged have changed. The event is published in the transaction of the change, under the
 * round's lock.
 *
 * @param next whether the next round is compared with these figures
 * @param user who changed them
 * @param reason null if none was asked for
 */
public record FiguresChanged(CaseKey caseKey, int round, boolean next, String user, @Nullable String reason) {}
