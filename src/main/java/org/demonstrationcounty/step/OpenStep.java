package org.demonstrationcounty.step;

/**
 * A step that somebody may do now: an open task, or the start of a process.
 *
 * @param name of the task or of the process
 */
public record OpenStep(StepContext at, String name, DeployedModel model) {}
