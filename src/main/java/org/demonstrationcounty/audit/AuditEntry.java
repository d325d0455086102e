package org.demonstrationcounty.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.ZoneOffset;
import org.demonstrationcounty.indicator.Bilingual;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** One value of one field, with the action by which it was given. Entries are only ever added. */
@Entity
@Immutable
@Table(name = AuditEntry.TABLE)
class AuditEntry {

    static final String TABLE = "audit_entry";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private AuditedAction action;

    private @Nullable String field;
    private String fieldName;
    private String fieldNameEnglish;
    private @Nullable String oldValue;
    private @Nullable String newValue;
    private @Nullable String reason;

    protected AuditEntry() {}

    AuditEntry(AuditedAction action, AuditedValue value, @Nullable String oldValue) {
        this.action = action;
        this.field = value.field();
        this.fieldName = value.name().chinese();
        this.fieldNameEnglish = value.name().english();
        this.oldValue = oldValue;
        this.newValue = value.value();
        this.reason = value.reason();
    }

    MapSqlParameterSource columns() {
        return new MapSqlParameterSource()
                .addValue("caseKey", action.caseKey(), Types.VARCHAR)
                .addValue("round", action.round(), Types.INTEGER)
                .addValue("action", action.code())
                .addValue("subject", action.subject())
                .addValue("personal", action.personal())
                .addValue("byUser", action.byUser())
                .addValue("byOffice", action.byOffice(), Types.VARCHAR)
                .addValue("byName", action.byName(), Types.VARCHAR)
                .addValue("byOfficeName", action.byOfficeName(), Types.VARCHAR)
                .addValue("processInstanceId", action.processInstanceId(), Types.VARCHAR)
                .addValue("happenedAt", action.happenedAt().atOffset(ZoneOffset.UTC))
                .addValue("field", field, Types.VARCHAR)
                .addValue("fieldName", fieldName)
                .addValue("fieldNameEnglish", fieldNameEnglish)
                .addValue("oldValue", oldValue, Types.VARCHAR)
                .addValue("newValue", newValue, Types.VARCHAR)
                .addValue("reason", reason, Types.VARCHAR);
    }

    Long id() {
        return id;
    }

    AuditedAction action() {
        return action;
    }

    @Nullable
    String field() {
        return field;
    }

    Bilingual fieldName() {
        return new Bilingual(fieldName, fieldNameEnglish);
    }

    @Nullable
    String oldValue() {
        return oldValue;
    }

    @Nullable
    String newValue() {
        return newValue;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
