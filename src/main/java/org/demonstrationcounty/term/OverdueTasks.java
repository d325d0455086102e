package org.demonstrationcounty.term;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.GroupNames;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks whose time is over, the longest overdue first, for those who must see to them. */
@Service
@Transactional
class OverdueTasks {

    /**
     * A task whose time is over.
     *
     * @param groups the groups whose members may do it
     * @param groupNames what people call them
     * @param assigneeName name of whoever has claimed it
     * @param remindedAt null where no reminder was due
     * @param escalatedAt null while it is in the days of grace
     */
    record OverdueTask(
            String taskId,
            String step,
            String name,
            String caseKey,
            String countyName,
            Set<String> groups,
            List<String> groupNames,
            String assignee,
            String assigneeName,
            Instant dueAt,
            Instant remindedAt,
            Instant escalatedAt) {}

    record Found(List<OverdueTask> tasks, long total) {}

    private final ProcessEngineConfigurationImpl engine;
    private final TaskNoticeRepository notices;
    private final Counties counties;
    private final GroupNames groupNames;
    private final AccountNames accountNames;
    private final ProgrammeClock clock;

    OverdueTasks(
            ProcessEngineConfigurationImpl engine,
            TaskNoticeRepository notices,
            Counties counties,
            GroupNames groupNames,
            AccountNames accountNames,
            ProgrammeClock clock) {
        this.engine = engine;
        this.notices = notices;
        this.counties = counties;
        this.groupNames = groupNames;
        this.accountNames = accountNames;
        this.clock = clock;
    }

    /** Those who run the programme find every task, others those of their own groups. */
    Found of(CurrentUser user, int page, int size) {
        if (!user.seesEveryCase() && user.groups().isEmpty()) {
            return new Found(List.of(), 0);
        }
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> find(context, user, page, size)));
    }

    private Found find(CommandContext context, CurrentUser user, int page, int size) {
        TaskQuery query = query(user);
        List<Task> tasks = query.orderByDueDate().asc().orderByTaskId().asc().listPage(page * size, size);
        List<TaskNoticeRow> told =
                notices.findByTaskIdIn(tasks.stream().map(Task::getId).toList());
        return new Found(
                tasks.stream().map(task -> view((TaskEntity) task, told)).toList(), query.count());
    }

    private TaskQuery query(CurrentUser user) {
        TaskQuery overdue = engine.getTaskService().createTaskQuery().dueBefore(Date.from(clock.instant()));
        return user.seesEveryCase()
                ? overdue
                : overdue.taskCandidateGroupIn(List.copyOf(user.groups())).includeAssignedTasks();
    }

    private OverdueTask view(TaskEntity task, List<TaskNoticeRow> told) {
        String caseKey = task.getProcessInstance().getBusinessKey();
        Set<String> groups = Groups.offeredTo(task);
        return new OverdueTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseKey,
                counties.find(CaseFile.countyOf(caseKey)).map(County::name).orElse(null),
                groups,
                groupNames.of(groups).values().stream().sorted().toList(),
                task.getAssignee(),
                task.getAssignee() == null ? null : accountNames.of(task.getAssignee()),
                task.getDueDate().toInstant(),
                when(TaskNoticeRow.Kind.REMINDER, task, told),
                when(TaskNoticeRow.Kind.ESCALATION, task, told));
    }

    private static Instant when(TaskNoticeRow.Kind kind, Task task, List<TaskNoticeRow> told) {
        Optional<TaskNoticeRow> notice = told.stream()
                .filter(row -> row.is(kind) && row.taskId().equals(task.getId()))
                .findFirst();
        return notice.map(TaskNoticeRow::happenedAt).orElse(null);
    }
}
