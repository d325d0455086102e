package org.demonstrationcounty.notification;

import java.util.List;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a reader was told. In one transaction the names of all counties are read once, not once a line. */
@Component
@Transactional(readOnly = true)
class NotificationViews {

    private final Notifications notifications;
    private final NotificationWords words;

    NotificationViews(Notifications notifications, NotificationWords words) {
        this.notifications = notifications;
        this.words = words;
    }

    public List<NotificationView> of(CurrentUser reader, boolean onlyUnread, Paging page) {
        return notifications.of(reader, onlyUnread, page).stream()
                .map(kept -> NotificationView.of(kept, words))
                .toList();
    }
}
