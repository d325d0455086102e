package org.demonstrationcounty.notification;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what a transaction tells, and writes it with one statement just before the transaction commits. */
@Component
@EnableConfigurationProperties(NotificationSettings.class)
class NewNotifications {

    private record Addressed(Recipient recipient, Told told) {}

    private final NamedParameterJdbcTemplate database;
    private final ProgrammeClock clock;
    private final NotificationSettings settings;

    NewNotifications(NamedParameterJdbcTemplate database, ProgrammeClock clock, NotificationSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    void add(Recipient recipient, Told told) {
        gathered().add(new Addressed(recipient, told));
    }

    private List<Addressed> gathered() {
        @Nullable Gathering open = (Gathering) TransactionSynchronizationManager.getResource(this);
        if (open == null) {
            open = new Gathering();
            TransactionSynchronizationManager.bindResource(this, open);
            TransactionSynchronizationManager.registerSynchronization(open);
        }
        return open.rows;
    }

    private void write(List<Addressed> rows) {
        Instant now = clock.instant();
        database.batchUpdate(
                """
                insert into notification (recipient, kind, case_key, task_id, step, round, decision, stage, data_year,
                    due_at, came_from, caused_by, happened_at, to_send)
                values (:recipient, :kind, :caseKey, :taskId, :step, :round, :decision, :stage, :dataYear,
                    :dueAt, :cameFrom, :causedBy, :happenedAt, :toSend)""",
                rows.stream().map(row -> columns(row, now)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource columns(Addressed row, Instant now) {
        Told told = row.told();
        return new MapSqlParameterSource()
                .addValue("recipient", row.recipient().text())
                .addValue("kind", told.kind().name())
                .addValue(
                        "caseKey",
                        told.caseKey() == null ? null : told.caseKey().text(),
                        Types.VARCHAR)
                .addValue("taskId", told.taskId(), Types.VARCHAR)
                .addValue("step", told.step(), Types.VARCHAR)
                .addValue("round", told.round(), Types.INTEGER)
                .addValue("decision", told.decision(), Types.VARCHAR)
                .addValue("stage", told.stage() == null ? null : told.stage().name(), Types.VARCHAR)
                .addValue("dataYear", told.dataYear(), Types.INTEGER)
                .addValue(
                        "dueAt",
                        told.dueAt() == null ? null : told.dueAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("toSend", settings.sends())
                .addValue("cameFrom", told.cameFrom(), Types.VARCHAR)
                .addValue("causedBy", told.causedBy(), Types.VARCHAR)
                .addValue("happenedAt", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** What one transaction tells. A transaction inside it gathers for itself. */
    private final class Gathering implements TransactionSynchronization {

        private final List<Addressed> rows = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NewNotifications.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NewNotifications.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(rows.stream()
                    .filter(row -> row.told().kind() != NotificationKind.DECIDED || !isReturned(row))
                    .toList());
        }

        /** Whoever gets the task back is told once, with the task. */
        private boolean isReturned(Addressed decided) {
            return rows.stream()
                    .anyMatch(row -> row.told().kind() == NotificationKind.RETURNED
                            && row.recipient().equals(decided.recipient())
                            && Objects.equals(
                                    row.told().caseKey(), decided.told().caseKey()));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NewNotifications.this);
        }
    }
}
