package org.demonstrationcounty.demo;

import java.time.Instant;
import java.time.OffsetDateTime;

/** What a demonstration starts with. */
public enum Scenario {
    /** No case, shortly before the first year's deadline. */
    EMPTY("2021-03-01T09:00+08:00"),
    /** The six counties of 2021, at different stages. */
    FIRST_BATCH("2022-03-01T09:00+08:00");

    /** Before the first year's window: models and accounts are there before the first case, as in real life. */
    private static final Instant BEGINNING =
            OffsetDateTime.parse("2021-03-01T09:00+08:00").toInstant();

    private final OffsetDateTime opening;

    Scenario(String opening) {
        this.opening = OffsetDateTime.parse(opening);
    }

    /** What the clock shows while the demonstration is being set up. */
    public Instant beginning() {
        return BEGINNING;
    }

    /** What the clock shows when the demonstration opens. */
    public Instant opening() {
        return opening.toInstant();
    }
}
