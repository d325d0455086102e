package org.demonstrationcounty.audit;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds entries to the trail. Those of a transaction go to the database together, in their order, before it commits. */
@Component
class NewEntries {

    /** What was before is in the entry, or the latest value of the same field in the process or in the case. */
    private enum Before {
        GIVEN,
        OF_THE_PROCESS,
        OF_THE_CASE
    }

    private static final String LATEST =
            """
            (select earlier.new_value from %s earlier
             where %s and earlier.subject = :subject and earlier.field = :field
             order by earlier.id desc fetch first 1 row only)""";

    private static final String INSERT =
            """
            insert into %s (case_key, round, action, subject, personal, by_user, by_office, by_name,
                by_office_name, process_instance_id, happened_at, field, field_name, field_name_english,
                old_value, new_value, reason)
            values (:caseKey, :round, :action, :subject, :personal, :byUser, :byOffice, :byName,
                :byOfficeName, :processInstanceId, :happenedAt, :field, :fieldName, :fieldNameEnglish,
                case cast(:before as varchar(20))
                    when 'OF_THE_PROCESS' then %s
                    when 'OF_THE_CASE' then %s
                    else :oldValue end,
                :newValue, :reason)"""
                    .formatted(
                            AuditEntry.TABLE,
                            latest("earlier.process_instance_id = :processInstanceId and earlier.action = :action"),
                            latest("earlier.case_key = :caseKey and earlier.action in (:action, :amended)"));

    private final NamedParameterJdbcTemplate database;

    NewEntries(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    private static String latest(String condition) {
        return LATEST.formatted(AuditEntry.TABLE, condition);
    }

    /** Adds entries that say themselves what was before. */
    void add(List<AuditEntry> entries) {
        add(entries, Before.GIVEN, null);
    }

    /**
     * Adds entries of a step. What was before is the latest value that its process has of the same field. If the step
     * amends another one, it is the latest that the case has, because it may come from another process.
     *
     * @param amended key of the step whose fields got new values; its own key if no other's did
     */
    void addOfStep(List<AuditEntry> entries, String step, String amended) {
        add(entries, amended.equals(step) ? Before.OF_THE_PROCESS : Before.OF_THE_CASE, amended);
    }

    private void add(List<AuditEntry> entries, Before before, @Nullable String amended) {
        waiting()
                .addAll(entries.stream()
                        .map(entry -> entry.columns()
                                .addValue("before", before.name())
                                .addValue("amended", amended, Types.VARCHAR))
                        .toList());
    }

    private List<MapSqlParameterSource> waiting() {
        Writing known = (Writing) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known.rows;
        }
        Writing begun = new Writing();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun.rows;
    }

    /** Writes what waits. A transaction that another one interrupts takes its own entries up again. */
    private final class Writing implements TransactionSynchronization {

        private final List<MapSqlParameterSource> rows = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NewEntries.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NewEntries.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            database.batchUpdate(INSERT, rows.toArray(MapSqlParameterSource[]::new));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NewEntries.this);
        }
    }
}
