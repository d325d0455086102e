package org.demonstrationcounty.term;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Records a reminder, an escalation or an offer of a task. */
@Entity
@Table(name = "task_notice")
class TaskNoticeRow {

    enum Kind {
        REMINDER,
        ESCALATION,
        /** The task was offered to the bureau, which may record 未提交 (P9). */
        OFFER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private String taskId;
    private String step;
    private String offeredTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private Instant happenedAt;

    protected TaskNoticeRow() {}

    /** @param told the groups that were reminded or got the task */
    TaskNoticeRow(OpenTask task, Set<String> told, Kind kind, Instant happenedAt) {
        this.caseKey = task.caseKey().text();
        this.taskId = task.id();
        this.step = task.step();
        this.offeredTo = String.join(",", told);
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    String taskId() {
        return taskId;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
