package org.demonstrationcounty.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the assignments and reminders of tasks. They are only ever added, and the trail records each. */
@Component
class HandlingActs {

    /**
     * An assignment or a reminder.
     *
     * @param office group of the office that reminded; null for an assignment
     * @param to account to which the task was assigned; null for a reminder
     */
    record HandlingAct(
            HandlingKind kind, String by, @Nullable String office, @Nullable String to, String note, Instant at) {}

    static final int LONGEST_NOTE = 500;

    private final JdbcClient database;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    HandlingActs(JdbcClient database, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    HandlingAct now(HandlingKind kind, String by, @Nullable String office, @Nullable String to, String note) {
        return new HandlingAct(kind, by, office, to, note, clock.instant());
    }

    /** @param trail the same act for the audit trail */
    void add(CaseKey caseKey, String taskId, HandlingAct act, Act trail) {
        database.sql(
                        """
                        insert into task_handling (case_key, task_id, kind, done_by, office, assigned_to, note, done_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseKey.text(),
                        taskId,
                        act.kind().name(),
                        act.by(),
                        act.office(),
                        act.to(),
                        act.note(),
                        act.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(trail);
    }

    /** The acts on a task, oldest first. */
    List<HandlingAct> of(String taskId) {
        return database.sql("select * from task_handling where task_id = ? order by id")
                .param(taskId)
                .query((row, number) -> act(row))
                .list();
    }

    private static HandlingAct act(ResultSet row) throws SQLException {
        return new HandlingAct(
                HandlingKind.valueOf(row.getString("kind")),
                row.getString("done_by"),
                row.getString("office"),
                row.getString("assigned_to"),
                row.getString("note"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
