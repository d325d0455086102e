package org.demonstrationcounty.step;

import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;

/**
 * A task that is no longer open.
 *
 * @param completed true if somebody completed it, false if it was cancelled
 */
public record GoneTask(String id, String step, CaseKey caseKey, boolean completed, Instant endedAt) {}
