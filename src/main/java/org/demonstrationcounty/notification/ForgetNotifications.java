package org.demonstrationcounty.notification;

import java.util.concurrent.TimeUnit;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes old notifications once an hour. Every node does, and a second one finds nothing left. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ForgetNotifications {

    private final Notifications notifications;
    private final NotificationSettings settings;
    private final ProgrammeClock clock;

    ForgetNotifications(Notifications notifications, NotificationSettings settings, ProgrammeClock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forget() {
        notifications.forget(clock.instant().minus(settings.keptFor()));
    }
}
