package org.demonstrationcounty.term;

/** What somebody did about a task without doing it. */
enum HandlingKind {
    /** 转办. */
    ASSIGNMENT,
    /** 催办. */
    REMINDER
}
