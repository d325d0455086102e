package org.demonstrationcounty.notification;

import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;

/** The decisions of which a county and its city are told. */
final class ToldDecisions {

    private static final String ABSENT = "absent";

    /** By step. A step of which all decisions are told has an empty set. */
    static final Map<String, Set<String>> BY_STEP = Map.ofEntries(
            Map.entry("city-review", Set.of()),
            Map.entry("bureau-review", Set.of()),
            Map.entry("meeting", Set.of()),
            Map.entry("government-consent", Set.of()),
            Map.entry("issue-approval", Set.of()),
            Map.entry("review-assessment", Set.of("confirm")),
            Map.entry("decide-failed-round", Set.of()),
            Map.entry("inspect-on-site", Set.of()),
            Map.entry("final-meeting", Set.of()),
            Map.entry("final-consent", Set.of()),
            Map.entry("issue-designation", Set.of()),
            Map.entry("reconsider-round", Set.of("uphold", "revise")),
            Map.entry("propose-revocation", Set.of("keep")),
            Map.entry("consent-to-revocation", Set.of()));

    private static final Set<String> GIVING_BACK = Set.of("return", "dispute");

    private ToldDecisions() {}

    static boolean isTold(Submission submission) {
        Set<String> decisions = BY_STEP.get(submission.at().step());
        if (decisions == null) {
            return Boolean.TRUE.equals(submission.flag(ABSENT));
        }
        return decisions.isEmpty() || decisions.contains(String.valueOf(decision(submission)));
    }

    /** Whether the tasks that begin because of it come back. */
    static boolean givesBack(Submission submission) {
        return submission.fields().get("decision") instanceof String decision && GIVING_BACK.contains(decision);
    }

    /** The decision; null at a step that issues a document. */
    static @Nullable String decision(Submission submission) {
        if (submission.has(ABSENT)) {
            return ABSENT;
        }
        return submission.text("decision");
    }
}
