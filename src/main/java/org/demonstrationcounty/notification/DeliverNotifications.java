package org.demonstrationcounty.notification;

import java.time.Instant;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans and sends every five seconds, on every node that fires timers. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DeliverNotifications {

    private final PlanDeliveries planned;
    private final @Nullable DeliverMail mail;
    private final @Nullable CallWebhook webhook;
    private final NotificationSettings settings;
    private final ProgrammeClock clock;

    DeliverNotifications(
            PlanDeliveries planned,
            ObjectProvider<JavaMailSender> servers,
            Deliveries deliveries,
            MailChoices choices,
            MailTexts texts,
            NotificationSettings settings,
            ProgrammeClock clock) {
        @Nullable JavaMailSender server = servers.getIfAvailable();
        if (settings.mailFrom() != null && server == null) {
            throw new IllegalStateException("programme.notifications.mail-from is set, but spring.mail.host is not");
        }
        this.planned = planned;
        this.mail = settings.mailFrom() == null || server == null
                ? null
                : new DeliverMail(server, deliveries, choices, texts, settings);
        this.webhook = settings.webhook() == null ? null : new CallWebhook(settings.webhook(), deliveries);
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5000)
    void deliver() {
        if (!settings.sends()) {
            return;
        }
        Instant now = clock.instant();
        while (planned.plan(now)) {
            now = clock.instant();
        }
        if (mail != null) {
            mail.deliver(now);
        }
        if (webhook != null) {
            webhook.deliver(now);
        }
    }
}
