package org.demonstrationcounty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be sent. A node claims a delivery by moving its next try behind a lease, in a transaction of its own. If
 * the node dies before it has noted the sending, the lease ends and the delivery is sent again. So each is sent at least
 * once, and twice only after a crash between the sending and the note.
 */
@Component
class Deliveries {

    /** Longer than the longest sending, which the time-outs of mail and webhook end. */
    static final Duration LEASE = Duration.ofMinutes(10);

    static final int MOST_TRIES = 8;
    private static final int BATCH = 20;
    private static final int LONGEST_FAULT = 500;

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** Claims the next of a channel, at most a batch. What another node is claiming is passed over. */
    @Transactional
    public List<Delivery> claim(Delivery.Channel channel, Instant now) {
        return claimed(
                database.sql(
                                """
                                select id from notification_delivery
                                where state = 'WAITING' and channel = :channel and next_try_at <= :now
                                order by next_try_at, id fetch first :most rows only for update skip locked""")
                        .param("channel", channel.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("most", BATCH)
                        .query(Long.class)
                        .list(),
                now);
    }

    /** Claims all lines of one person's daily mail. The lock on the person's choice keeps two nodes from halves. */
    @Transactional
    public List<Delivery> claimDigest(Instant now) {
        Optional<String> account = database.sql(
                        """
                        select d.account from notification_delivery d
                        where d.state = 'WAITING' and d.channel = 'DIGEST' and d.next_try_at <= :now
                        order by d.next_try_at, d.id fetch first 1 rows only""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
        if (account.isEmpty()
                || database.sql("select account from notification_choice where account = ? for update skip locked")
                        .param(account.get())
                        .query(String.class)
                        .list()
                        .isEmpty()) {
            return List.of();
        }
        return claimed(
                database.sql(
                                """
                                select id from notification_delivery
                                where state = 'WAITING' and channel = 'DIGEST' and next_try_at <= :now and account = :account
                                order by id for update skip locked""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account.get())
                        .query(Long.class)
                        .list(),
                now);
    }

    private List<Delivery> claimed(List<Long> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        database.sql("update notification_delivery set next_try_at = :lease, tries = tries + 1 where id in (:ids)")
                .param("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("ids", ids)
                .update();
        return database.sql(
                        """
                        select n.*, d.id as delivery_id, d.account, d.tries,
                          (n.task_id is not null and not exists (select 1 from ACT_RU_TASK t where t.ID_ = n.task_id)) as task_done
                        from notification_delivery d
                          join notification n on n.id = d.notification_id
                        where d.id in (:ids) order by d.id""")
                .param("ids", ids)
                .query((row, number) -> delivery(row))
                .list();
    }

    void sent(List<Delivery> delivered, Instant now) {
        finish(delivered, "SENT", null, now);
    }

    /** Its reader no longer wants it or may no longer read it. */
    void dropped(List<Delivery> unwanted, Instant now) {
        finish(unwanted, "DROPPED", null, now);
    }

    /** Tries again later, each time after a longer pause, until it has failed for good. */
    void failed(List<Delivery> deliveries, String fault, Instant now) {
        for (Delivery delivery : deliveries) {
            if (delivery.tries() >= MOST_TRIES) {
                failedForGood(List.of(delivery), fault, now);
            } else {
                database.sql("update notification_delivery set next_try_at = ?, fault = ? where id = ?")
                        .params(now.plus(pause(delivery.tries())).atOffset(ZoneOffset.UTC), cut(fault), delivery.id())
                        .update();
            }
        }
    }

    void failedForGood(List<Delivery> deliveries, String fault, Instant now) {
        finish(deliveries, "FAILED", cut(fault), now);
    }

    /** 1, 4, 16, 64 minutes, then four hours. */
    static Duration pause(int tries) {
        return Duration.ofMinutes(Math.min(240, 1L << Math.min(8, 2 * (tries - 1))));
    }

    private void finish(List<Delivery> done, String state, @Nullable String fault, Instant now) {
        if (!done.isEmpty()) {
            database.sql(
                            "update notification_delivery set state = :state, fault = :fault, finished_at = :now where id in (:ids)")
                    .param("state", state)
                    .param("fault", fault, Types.VARCHAR)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("ids", done.stream().map(Delivery::id).toList())
                    .update();
        }
    }

    private static String cut(String fault) {
        return fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("delivery_id"),
                row.getLong("id"),
                row.getString("recipient"),
                Notifications.told(row),
                row.getBoolean("task_done"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getInt("tries"));
    }
}
