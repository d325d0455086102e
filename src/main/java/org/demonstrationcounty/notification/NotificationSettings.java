package org.demonstrationcounty.notification;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keptFor how long a notification can be read before it is deleted
 * @param mailFrom the sender of mails; null: no mail is sent
 * @param address the address at which people reach the programme, for links in mails; null: mails have no link
 * @param digestAt when on working days the daily mail is sent, in Beijing
 * @param webhook null: nothing is called
 */
@ConfigurationProperties("programme.notifications")
record NotificationSettings(
        @DefaultValue("180d") Duration keptFor,
        @Nullable String mailFrom,
        @Nullable URI address,
        @DefaultValue("08:30") LocalTime digestAt,
        @Nullable Webhook webhook) {

    /** @param secret of at least 32 characters, with which each call is signed */
    record Webhook(URI url, String secret) {

        private static final int SHORTEST_SECRET = 32;

        Webhook {
            if (secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "programme.notifications.webhook.secret has fewer than 32 characters");
            }
        }
    }

    /** Whether anything leaves the house. If not, no deliveries are made, and none are made up for later. */
    boolean sends() {
        return mailFrom != null || webhook != null;
    }
}
