package org.demonstrationcounty.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.demonstrationcounty.indicator.Bilingual;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One value of one field, with the action by which it was given. Entries are only ever added. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

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
