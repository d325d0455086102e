package org.demonstrationcounty.application;

import java.util.Arrays;
import java.util.Set;

/** A level on which an application is decided (P2), with the steps of its office. */
enum ReviewLevel {
    CITY("city-review"),
    BUREAU("bureau-review", "meeting"),
    GOVERNMENT("government-consent");

    private final Set<String> steps;

    ReviewLevel(String... steps) {
        this.steps = Set.of(steps);
    }

    boolean decidesAt(String step) {
        return steps.contains(step);
    }

    static ReviewLevel of(String step) {
        return Arrays.stream(values())
                .filter(level -> level.decidesAt(step))
                .findFirst()
                .orElseThrow();
    }
}
