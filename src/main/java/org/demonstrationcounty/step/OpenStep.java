package org.demonstrationcounty.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody may do now: an open task, or the start of a process.
 *
 * @param name of the task or of the process
 * @param due when the task is due; null for a start
 */
public record OpenStep(StepContext at, String name, @Nullable Instant due, DeployedModel model) {}
