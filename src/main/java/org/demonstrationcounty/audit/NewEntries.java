package org.demonstrationcounty.audit;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Adds entries to the trail. Those of an act go to the database together and in their order. */
@Component
class NewEntries {

    private final NamedParameterJdbcTemplate database;

    NewEntries(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    void add(List<AuditEntry> entries) {
        database.batchUpdate(
                """
                insert into %s (case_key, round, action, subject, personal, by_user, by_office, by_name,
                    by_office_name, process_instance_id, happened_at, field, field_name, field_name_english,
                    old_value, new_value, reason)
                values (:caseKey, :round, :action, :subject, :personal, :byUser, :byOffice, :byName,
                    :byOfficeName, :processInstanceId, :happenedAt, :field, :fieldName, :fieldNameEnglish,
                    :oldValue, :newValue, :reason)"""
                        .formatted(AuditEntry.TABLE),
                entries.stream().map(AuditEntry::columns).toArray(SqlParameterSource[]::new));
    }
}
