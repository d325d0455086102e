package org.demonstrationcounty.demo;

import java.time.Instant;
import java.time.OffsetDateTime;

/** The cases with which a demonstration starts. */
public enum Scenario {
    /** No case, shortly before the first year's deadline. */
    EMPTY("2021-03-01T09:00+08:00"),
    /** The six counties of 2021, at different stages. */
    FIRST_BATCH("2022-03-01T09:00+08:00");

    /** Before the first year's window, so that models and accounts exist before the first case, as in real life. */
    private static final Instant BEGINNING =
            OffsetDateTime.parse("2021-03-01T09:00+08:00").toInstant();

    private final OffsetDateTime opening;

    Scenario(String opening) {
        this.opening = OffsetDateTime.parse(opening);
    }

    /** The time while the demonstration is set up. */
    public Instant beginning() {
        return BEGINNING;
    }

    /** The time when the demonstration opens. */
    public Instant opening() {
        return opening.toInstant();
    }
}
