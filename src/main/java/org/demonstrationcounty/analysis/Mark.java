package org.demonstrationcounty.analysis;

import org.demonstrationcounty.indicator.Status;

/** What a heat map shows of an indicator. */
enum Mark {
    DOUBLED,
    MET,
    MISSED,
    /** The round is not evaluated yet, or a figure is missing (R15). */
    WAITING,
    EXEMPT,
    NOT_ASSESSED;

    private static final int TWICE = 2;

    /** @param credits for which the indicator counts; a missed target may count too (R14) */
    static Mark of(Status status, int credits) {
        if (credits >= TWICE) {
            return DOUBLED;
        }
        return switch (status) {
            case MET -> MET;
            case NOT_MET -> credits > 0 ? MET : MISSED;
            case UNDETERMINED -> credits > 0 ? MET : WAITING;
            case EXEMPT -> EXEMPT;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }
}
