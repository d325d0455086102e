package org.demonstrationcounty.walks;

/** An open task: a step and the office that may do it. */
public record Task(String step, String office) {}
