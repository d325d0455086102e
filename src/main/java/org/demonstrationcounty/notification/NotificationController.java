package org.demonstrationcounty.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The bell: everybody reads what they and their offices were told. */
@RestController
@Tag(name = "notifications", description = "消息 / What one's offices and oneself were told")
class NotificationController {

    /**
     * A page of the list, the latest first.
     *
     * @param total number of all, 1000 at most
     * @param unread number of all that the reader has not read, 1000 at most
     */
    record NotificationList(List<NotificationView> items, int page, int size, long total, long unread) {}

    record Unread(long unread) {}

    private final Notifications notifications;
    private final NotificationViews views;
    private final IdentityService identity;

    NotificationController(Notifications notifications, NotificationViews views, IdentityService identity) {
        this.notifications = notifications;
        this.views = views;
        this.identity = identity;
    }

    @GetMapping("/api/notifications")
    @Operation(summary = "消息列表 / What came, was returned, falls due, is late, was decided, ended or was published")
    NotificationList list(
            @RequestParam(required = false)
                    @Schema(type = "boolean", defaultValue = "false", description = "true: only what was not read")
                    @Nullable
                    String unread,
            @ParameterObject PageParameters page) {
        Refusals refusals = new Refusals();
        Paging paging = page.read(refusals);
        if (unread != null && !List.of("true", "false").contains(unread)) {
            refusals.add("unread", "field.choice", "true, false");
        }
        refusals.throwIfAny();
        CurrentUser reader = reader();
        boolean onlyUnread = "true".equals(unread);
        long notRead = notifications.count(reader, true);
        return new NotificationList(
                views.of(reader, onlyUnread, paging),
                paging.page(),
                paging.size(),
                onlyUnread ? notRead : notifications.count(reader, false),
                notRead);
    }

    /** Asked for once a minute by every open page, so it is one statement, and nothing is sent where nothing changed. */
    @GetMapping("/api/notifications/unread")
    @Operation(summary = "未读消息数 / How many the reader has not read, 1000 at most, with an ETag")
    @Nullable
    ResponseEntity<Unread> unread(ServletWebRequest request) {
        long unread = notifications.count(reader(), true);
        return request.checkNotModified("\"" + unread + "\"") ? null : ResponseEntity.ok(new Unread(unread));
    }

    @PostMapping("/api/notifications/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "标为已读 / Mark one as read; a second time changes nothing")
    void read(@PathVariable String id) {
        CurrentUser reader = reader();
        Long number = number(id);
        if (number == null || !notifications.isFor(reader, number)) {
            throw RefusedException.notFound("notification.unknown");
        }
        notifications.read(reader, number);
    }

    @PostMapping("/api/notifications/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "全部标为已读 / Mark all as read")
    void readAll() {
        notifications.readAll(reader());
    }

    private CurrentUser reader() {
        return CurrentUser.of(identity);
    }

    private static @Nullable Long number(String id) {
        return id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null;
    }
}
