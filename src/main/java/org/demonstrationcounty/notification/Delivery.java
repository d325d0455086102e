package org.demonstrationcounty.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One notification on its way out of the house.
 *
 * @param recipient the office or person that was told, as {@link Recipient} writes it
 * @param taskDone whether somebody has done the task meanwhile
 * @param account who gets the mail; null for the webhook
 * @param tries how often it was tried, this time included
 */
record Delivery(
        long id,
        long notification,
        String recipient,
        Told told,
        boolean taskDone,
        Instant at,
        @Nullable String account,
        int tries) {

    enum Channel {
        MAIL,
        DIGEST,
        WEBHOOK
    }
}
