package org.demonstrationcounty.term;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Groups;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody was reminded of a task, or that it was escalated. */
@Entity
@Table(name = "task_notice")
class TaskNoticeRow {

    enum Kind {
        REMINDER,
        ESCALATION,
        /** 未提交 can be recorded by the bureau (P9). */
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

    TaskNoticeRow(DelegateTask task, Kind kind, Instant happenedAt) {
        this.caseKey = task.getExecution().getProcessBusinessKey();
        this.taskId = task.getId();
        this.step = task.getTaskDefinitionKey();
        this.offeredTo = String.join(",", Groups.offeredTo(task));
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    TaskNoticeRow(CaseKey caseKey, Task task, Kind kind, Instant happenedAt) {
        this.caseKey = caseKey.text();
        this.taskId = task.getId();
        this.step = task.getTaskDefinitionKey();
        this.offeredTo = Groups.BUREAU;
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
