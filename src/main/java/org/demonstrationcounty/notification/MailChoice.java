package org.demonstrationcounty.notification;

import java.util.Set;

/**
 * How a person wants to hear by mail.
 *
 * @param language zh or en
 * @param silenced the kinds of which no mail comes
 */
record MailChoice(Frequency mail, String language, Set<NotificationKind> silenced) {

    /** What everybody has who has chosen nothing. */
    static final MailChoice USUAL = new MailChoice(Frequency.NONE, "zh", Set.of());

    enum Frequency {
        NONE,
        IMMEDIATELY,
        /** One mail a working day, in the morning. */
        DIGEST
    }
}
