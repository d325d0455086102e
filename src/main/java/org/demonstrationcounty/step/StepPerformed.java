package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step was performed. The event is published in the transaction of the step, before the engine moves on.
 *
 * @param answers what was submitted, in words
 * @param entitling the groups of the user that may do the step
 * @param labels the step's fields by name: Chinese, then English
 * @param amends key of the step whose fields got new values; its own key if no other's did
 */
public record StepPerformed(
        Submission submission,
        List<Answered> answers,
        Set<String> entitling,
        Map<String, List<String>> labels,
        String amends) {}
