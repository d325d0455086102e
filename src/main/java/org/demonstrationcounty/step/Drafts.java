package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.StrictJson;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of forms, one for each task. The last writer wins, but a writer who names an older revision than the latest is
 * refused. The database deletes a draft together with its task.
 */
@Component
class Drafts {

    /**
     * A draft.
     *
     * @param values what was typed, by field
     * @param revision from 1, one more with each saving
     */
    record Draft(JsonNode values, int revision, String savedBy, Instant savedAt) {}

    private static final String OVERWRITE =
            """
            update step_draft
            set content = :content, revision = revision + 1, saved_by = :user, saved_at = :now
            where task_id = :task""";

    private static final String INSERT =
            """
            insert into step_draft (task_id, content, revision, saved_by, saved_at)
            values (:task, :content, 1, :user, :now)""";

    private final JdbcClient database;
    private final ProgrammeClock clock;

    Drafts(JdbcClient database, ProgrammeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Draft> find(String taskId) {
        return database.sql("select content, revision, saved_by, saved_at from step_draft where task_id = :task")
                .param("task", taskId)
                .query(Drafts::draft)
                .optional();
    }

    /** @param begunFrom the revision that the writer has seen, 0 for none; null to write in any case */
    @Transactional
    Draft save(String taskId, String content, @Nullable Integer begunFrom, String user) {
        boolean written = update(taskId, content, begunFrom, user);
        if (!written && (begunFrom == null || begunFrom == 0)) {
            insert(taskId, content, user);
        } else if (!written) {
            throw RefusedException.conflict("draft.stale");
        }
        return find(taskId).orElseThrow();
    }

    void discard(String taskId) {
        database.sql("delete from step_draft where task_id = :task")
                .param("task", taskId)
                .update();
    }

    private boolean update(String taskId, String content, @Nullable Integer begunFrom, String user) {
        boolean any = begunFrom == null;
        return writing(any ? OVERWRITE : OVERWRITE + " and revision = :begunFrom", taskId, content, user)
                        .params(any ? Map.of() : Map.of("begunFrom", begunFrom))
                        .update()
                == 1;
    }

    private void insert(String taskId, String content, String user) {
        try {
            writing(INSERT, taskId, content, user).update();
        } catch (DuplicateKeyException colleagueWasFaster) {
            throw RefusedException.conflict("draft.stale");
        }
    }

    private JdbcClient.StatementSpec writing(String statement, String taskId, String content, String user) {
        return database.sql(statement)
                .param("task", taskId)
                .param("content", content)
                .param("user", user)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                StrictJson.parse(row.getString("content")).orElseThrow(),
                row.getInt("revision"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
