package org.demonstrationcounty.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decisions that the history of a case can have, by step. */
final class PastDecisions {

    static final Map<String, List<String>> STEPS = steps();

    private PastDecisions() {}

    private static Map<String, List<String>> steps() {
        List<String> review = List.of("approve", "return", "reject");
        List<String> meeting = List.of("approve", "return", "reject", "adjourn");
        List<String> absent = List.of("absent");
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("city-review", review);
        steps.put("correct-application", absent);
        steps.put("bureau-review", review);
        steps.put("meeting", meeting);
        steps.put("rule-objection", List.of("uphold", "dismiss"));
        steps.put("government-consent", review);
        steps.put("submit-annual-report", absent);
        steps.put("confirm-figures", List.of("confirm", "dispute"));
        steps.put("review-assessment", List.of("confirm", "reevaluate", "return"));
        steps.put("decide-failed-round", List.of("rectify", "continue", "end"));
        steps.put("rectify", absent);
        steps.put("reconsider-round", List.of("uphold", "reevaluate", "revise"));
        steps.put("inspect-on-site", List.of("approve", "reject"));
        steps.put("final-meeting", meeting);
        steps.put("final-consent", review);
        return steps;
    }
}
