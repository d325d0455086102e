package org.demonstrationcounty.demo;

import java.time.Instant;
import java.time.OffsetDateTime;

/** What a demonstration starts with. */
public enum Scenario {
    /** No case, shortly before the first year's deadline. */
    EMPTY("2021-03-01T09:00+08:00"),
    /** The six counties of 2021, at different stages. */
    FIRST_BATCH("2022-03-01T09:00+08:00");

    private final OffsetDateTime start;

    Scenario(String start) {
        this.start = OffsetDateTime.parse(start);
    }

    /** What the clock shows when the demonstration opens. */
    public Instant start() {
        return start.toInstant();
    }
}
