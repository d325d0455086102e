package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step was performed; told in its transaction, before the engine moves on.
 *
 * @param entitling those of the user's groups that let them do it
 * @param labels the step's fields by name: Chinese, then English
 * @param amends key of the step whose fields this one gives new values; its own where none
 */
public record StepPerformed(
        Submission submission, Set<String> entitling, Map<String, List<String>> labels, String amends) {}
