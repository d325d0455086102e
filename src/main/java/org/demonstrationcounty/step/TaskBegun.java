package org.demonstrationcounty.step;

import java.time.Instant;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * A task has begun. The event is published in the transaction that begins it.
 *
 * @param round null if it belongs to no round
 * @param offices the groups whose members may do it
 * @param due when it is due
 */
public record TaskBegun(
        String step, CaseKey caseKey, String taskId, @Nullable Integer round, Set<String> offices, Instant due) {}
