package org.demonstrationcounty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes deliveries of new notifications: for each person who wants mail of them, and for the webhook. */
@Component
class PlanDeliveries {

    private static final int BATCH = 100;

    private record New(long id, String recipient, Told told) {}

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final MailChoices choices;
    private final NotificationSettings settings;
    private final WorkingDays workingDays;

    PlanDeliveries(
            JdbcClient database,
            NamedParameterJdbcTemplate batches,
            MailChoices choices,
            NotificationSettings settings,
            WorkingDays workingDays) {
        this.database = database;
        this.batches = batches;
        this.choices = choices;
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /**
     * Plans one batch, in one transaction, so that each notification is planned once. What another node plans is passed
     * over.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean plan(Instant now) {
        List<New> found = database.sql(
                        """
                        select * from notification where to_send = true order by id
                        fetch first :most rows only for update skip locked""")
                .param("most", BATCH)
                .query((row, number) -> found(row))
                .list();
        if (found.isEmpty()) {
            return false;
        }
        batches.batchUpdate(
                """
                insert into notification_delivery (notification_id, channel, account, state, next_try_at, tries)
                values (:notification, :channel, :account, 'WAITING', :nextTry, 0)""",
                deliveries(found, now).toArray(SqlParameterSource[]::new));
        database.sql("update notification set to_send = false where id in (:ids)")
                .param("ids", found.stream().map(New::id).toList())
                .update();
        return found.size() == BATCH;
    }

    private List<SqlParameterSource> deliveries(List<New> found, Instant now) {
        List<SqlParameterSource> rows = new ArrayList<>();
        if (settings.webhook() != null) {
            found.forEach(told -> rows.add(row(told, Delivery.Channel.WEBHOOK, null, now)));
        }
        if (settings.mailFrom() != null) {
            Instant morning = nextMorning(now);
            for (MailChoices.Reader reader :
                    choices.among(found.stream().map(New::recipient).toList())) {
                boolean daily = reader.choice().mail() == MailChoice.Frequency.DIGEST;
                found.stream()
                        .filter(told -> reader.recipients().contains(told.recipient()))
                        .filter(told ->
                                !reader.choice().silenced().contains(told.told().kind()))
                        .filter(told -> !reader.account().equals(told.told().causedBy()))
                        .forEach(told -> rows.add(
                                daily
                                        ? row(told, Delivery.Channel.DIGEST, reader.account(), morning)
                                        : row(told, Delivery.Channel.MAIL, reader.account(), now)));
            }
        }
        return rows;
    }

    /** The next time at which daily mails go out: a working day's morning. */
    Instant nextMorning(Instant now) {
        LocalDate today = ProgrammeClock.local(now).toLocalDate();
        boolean early = ProgrammeClock.local(now).toLocalTime().isBefore(settings.digestAt());
        LocalDate day = early && workingDays.isWorkingDay(today) ? today : workingDays.plusWorkingDays(today, 1);
        return day.atTime(settings.digestAt()).atZone(ProgrammeClock.ZONE).toInstant();
    }

    private static SqlParameterSource row(
            New told, Delivery.Channel channel, @Nullable String account, Instant nextTry) {
        return new MapSqlParameterSource()
                .addValue("notification", told.id())
                .addValue("channel", channel.name())
                .addValue("account", account, Types.VARCHAR)
                .addValue("nextTry", nextTry.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static New found(ResultSet row) throws SQLException {
        return new New(row.getLong("id"), row.getString("recipient"), Notifications.told(row));
    }
}
