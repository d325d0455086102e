package org.demonstrationcounty.notification;

/** What somebody is told. The names are kept in the database and stand in answers. */
enum NotificationKind {
    /** A task came. */
    CAME,
    /** A task came because something was returned or disputed. */
    RETURNED,
    /** A colleague asked for a task to be done (转办). */
    ASSIGNED,
    /** An office above reminds of a task (催办). */
    URGED,
    /** The last day of a task is near, by the policy's working days. */
    DUE_SOON,
    /** A task is overdue. */
    LATE,
    /** A task of a silent office was offered to the bureau (P9). */
    OFFERED,
    /** An office decided on a case. */
    DECIDED,
    /** The days of a public notice are over. */
    NOTICE_ENDED,
    /** A case ended. */
    ENDED,
    /** The results of a data year were published. */
    PUBLISHED
}
