package org.demonstrationcounty.step;

import java.time.Instant;
import java.util.Set;

/**
 * A task has begun. The event is published in the transaction that begins it.
 *
 * @param offices the groups whose members may do it
 * @param due when it is due
 */
public record TaskBegun(String step, Set<String> offices, Instant due) {}
