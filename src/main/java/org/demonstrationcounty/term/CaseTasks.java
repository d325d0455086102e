package org.demonstrationcounty.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.GroupNames;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the open tasks of a case: who has each, since when and until when. */
@Component
class CaseTasks {

    /**
     * An open task of a case.
     *
     * @param taskId id of the task if the reader may do it; else null
     * @param reminder id of the task if the reader may remind of it; else null
     * @param stepName in the reader's language
     * @param offices names of the offices that may do it
     * @param assigneeName name of the person who has it; null if nobody has claimed it or was assigned it
     * @param late whether its last day is over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseTask(
            @Nullable String taskId,
            @Nullable String reminder,
            String step,
            String stepName,
            List<String> offices,
            @Nullable String assigneeName,
            Instant since,
            @Nullable Instant dueAt,
            boolean late) {}

    private final TaskService tasks;
    private final WithoutUser withoutUser;
    private final TaskOffers offers;
    private final OfficesAbove above;
    private final GroupNames groupNames;
    private final Counties counties;
    private final AccountNames accountNames;
    private final RefusalMessages words;
    private final ProgrammeClock clock;

    CaseTasks(
            TaskService tasks,
            WithoutUser withoutUser,
            TaskOffers offers,
            OfficesAbove above,
            GroupNames groupNames,
            Counties counties,
            AccountNames accountNames,
            RefusalMessages words,
            ProgrammeClock clock) {
        this.tasks = tasks;
        this.withoutUser = withoutUser;
        this.offers = offers;
        this.above = above;
        this.groupNames = groupNames;
        this.counties = counties;
        this.accountNames = accountNames;
        this.words = words;
        this.clock = clock;
    }

    /** The open tasks, in the order of their due dates. The caller checks that the reader may see the case. */
    List<CaseTask> of(CaseKey caseKey, CurrentUser reader) {
        List<Task> open = withoutUser.get(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(caseKey.text())
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .list());
        Map<String, SortedSet<String>> offered =
                offers.of(open.stream().map(Task::getId).toList());
        Map<String, String> names = groupNames.of(
                offered.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return open.stream()
                .map(task -> view(
                        task, caseKey, offered.getOrDefault(task.getId(), Collections.emptySortedSet()), names, reader))
                .toList();
    }

    private CaseTask view(
            Task task, CaseKey caseKey, SortedSet<String> groups, Map<String, String> names, CurrentUser reader) {
        boolean isReaders = groups.stream().anyMatch(reader.groups()::contains);
        Date due = task.getDueDate();
        return new CaseTask(
                isReaders ? task.getId() : null,
                above.of(reader, caseKey, groups).map(office -> task.getId()).orElse(null),
                task.getTaskDefinitionKey(),
                words.named("step." + task.getTaskDefinitionKey()),
                groups.stream()
                        .map(group -> counties.spoken(names.getOrDefault(group, group)))
                        .toList(),
                task.getAssignee() == null ? null : accountNames.of(task.getAssignee()),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant(),
                due != null && due.toInstant().isBefore(clock.instant()));
    }
}
