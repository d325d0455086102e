package org.demonstrationcounty.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.AccountNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What could not be delivered for good, until an administrator sends it again. */
@Component
class FailedDeliveries {

    /**
     * @param account who should have got the mail; absent for the webhook
     * @param name of the account's owner; absent for the webhook
     * @param text what was told
     * @param fault in words where it is one of ours, else as the server told it
     * @param failedAt when it was given up
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FailedDelivery(
            long id,
            Delivery.Channel channel,
            @Nullable String account,
            @Nullable String name,
            String text,
            @Nullable String fault,
            int tries,
            Instant failedAt) {

        private FailedDelivery of(Map<String, String> names) {
            return account == null
                    ? this
                    : new FailedDelivery(id, channel, account, names.get(account), text, fault, tries, failedAt);
        }
    }

    private final JdbcClient database;
    private final NotificationWords words;
    private final AccountNames names;
    private final ProgrammeClock clock;

    FailedDeliveries(JdbcClient database, NotificationWords words, AccountNames names, ProgrammeClock clock) {
        this.database = database;
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Paging.Paged<FailedDelivery> page(Paging page) {
        List<FailedDelivery> items = database.sql(
                        """
                        select n.*, d.id as delivery_id, d.channel, d.account, d.fault, d.tries, d.finished_at
                        from notification_delivery d join notification n on n.id = d.notification_id
                        where d.state = 'FAILED' order by d.id desc offset :offset rows fetch next :size rows only""")
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> failed(row))
                .list();
        Map<String, String> known = names.of(items.stream()
                .flatMap(each -> Stream.ofNullable(each.account()))
                .collect(Collectors.toSet()));
        return page.of(items.stream().map(each -> each.of(known)).toList(), count());
    }

    long count() {
        return database.sql("select count(*) from notification_delivery where state = 'FAILED'")
                .query(Long.class)
                .single();
    }

    /** @return false if no failed delivery has this id */
    @Transactional
    public boolean sendAgain(long id) {
        return database.sql(
                                """
                                update notification_delivery set state = 'WAITING', tries = 0, next_try_at = :now, finished_at = null
                                where id = :id and state = 'FAILED'""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private FailedDelivery failed(ResultSet row) throws SQLException {
        @Nullable String fault = row.getString("fault");
        return new FailedDelivery(
                row.getLong("delivery_id"),
                Delivery.Channel.valueOf(row.getString("channel")),
                row.getString("account"),
                null,
                words.of(Notifications.told(row)),
                fault == null ? null : words.fault(fault),
                row.getInt("tries"),
                row.getObject("finished_at", OffsetDateTime.class).toInstant());
    }
}
