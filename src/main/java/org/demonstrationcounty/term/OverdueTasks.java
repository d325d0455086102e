package org.demonstrationcounty.term;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseNamesInEnglish;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.GroupNames;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.step.TaskCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overdue tasks that a user may see, the longest overdue first. */
@Service
@Transactional
class OverdueTasks {

    /**
     * An overdue task.
     *
     * @param groups ids of the groups whose members may do it
     * @param groupNames display names of the groups
     * @param assigneeName name of the person who has claimed it
     * @param remindedAt null if no reminder was due
     * @param escalatedAt null during the days of grace
     * @param mayRemind whether the reader may remind its office
     */
    record OverdueTask(
            String taskId,
            String step,
            String name,
            String caseKey,
            @Nullable String countyName,
            Set<String> groups,
            List<String> groupNames,
            @Nullable String assignee,
            @Nullable String assigneeName,
            Instant dueAt,
            @Nullable Instant remindedAt,
            @Nullable Instant escalatedAt,
            boolean mayRemind) {}

    record Found(List<OverdueTask> tasks, long total) {}

    private final TaskService tasks;
    private final TaskCases cases;
    private final WithoutUser withoutUser;
    private final TaskOffers offers;
    private final OfficesAbove above;
    private final TaskNoticeRepository notices;
    private final Counties counties;
    private final CaseNamesInEnglish taskNames;
    private final GroupNames groupNames;
    private final AccountNames accountNames;
    private final ProgrammeClock clock;

    OverdueTasks(
            TaskService tasks,
            TaskCases cases,
            WithoutUser withoutUser,
            TaskOffers offers,
            OfficesAbove above,
            TaskNoticeRepository notices,
            Counties counties,
            CaseNamesInEnglish taskNames,
            GroupNames groupNames,
            AccountNames accountNames,
            ProgrammeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.withoutUser = withoutUser;
        this.offers = offers;
        this.above = above;
        this.notices = notices;
        this.counties = counties;
        this.taskNames = taskNames;
        this.groupNames = groupNames;
        this.accountNames = accountNames;
        this.clock = clock;
    }

    /**
     * Users who run the programme see every overdue task. Others see those of their own groups, and a city those of its
     * counties too.
     */
    Found of(CurrentUser user, Paging paging) {
        if (!user.seesEveryCase() && user.groups().isEmpty()) {
            return new Found(List.of(), 0);
        }
        return withoutUser.get(() -> find(user, paging));
    }

    private Found find(CurrentUser user, Paging paging) {
        TaskQuery query = query(user);
        List<Task> found = query.orderByDueDate().asc().orderByTaskId().asc().listPage(paging.offset(), paging.size());
        return new Found(views(found, user), query.count());
    }

    private TaskQuery query(CurrentUser user) {
        TaskQuery overdue = tasks.createTaskQuery().dueBefore(Date.from(clock.instant()));
        return user.seesEveryCase()
                ? overdue
                : overdue.taskCandidateGroupIn(List.copyOf(above.watchedBy(user)))
                        .includeAssignedTasks();
    }

    /** Reads each kind of detail with one query, however many tasks there are. */
    private List<OverdueTask> views(List<Task> tasks, CurrentUser reader) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<String> ids = tasks.stream().map(Task::getId).toList();
        Map<String, CaseKey> caseKeys = cases.byInstance(tasks);
        Map<String, SortedSet<String>> offered = offers.of(ids);
        Map<String, County> named = counties.byKey();
        Map<String, String> groups =
                groupNames.of(offered.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, String> assignees = accountNames.of(
                tasks.stream().map(Task::getAssignee).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<TaskNoticeRow> told = notices.findByTaskIdIn(ids);
        return tasks.stream()
                .filter(task -> caseKeys.containsKey(task.getProcessInstanceId()))
                .map(task -> {
                    CaseKey caseKey = Objects.requireNonNull(caseKeys.get(task.getProcessInstanceId()));
                    SortedSet<String> mayDoIt = offered.getOrDefault(task.getId(), Collections.emptySortedSet());
                    County county = named.get(caseKey.countyKey());
                    return new OverdueTask(
                            task.getId(),
                            task.getTaskDefinitionKey(),
                            taskNames.spoken(task.getName()),
                            caseKey.text(),
                            county == null ? null : county.name(),
                            mayDoIt,
                            mayDoIt.stream()
                                    .map(groups::get)
                                    .filter(Objects::nonNull)
                                    .map(counties::spoken)
                                    .sorted()
                                    .toList(),
                            task.getAssignee(),
                            assignees.get(task.getAssignee()),
                            task.getDueDate().toInstant(),
                            when(TaskNoticeRow.Kind.REMINDER, task, told),
                            when(TaskNoticeRow.Kind.ESCALATION, task, told),
                            above.of(reader, caseKey, mayDoIt).isPresent());
                })
                .toList();
    }

    private static @Nullable Instant when(TaskNoticeRow.Kind kind, Task task, List<TaskNoticeRow> told) {
        Optional<TaskNoticeRow> notice = told.stream()
                .filter(row -> row.is(kind) && row.taskId().equals(task.getId()))
                .findFirst();
        return notice.map(TaskNoticeRow::happenedAt).orElse(null);
    }
}
