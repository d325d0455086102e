package org.demonstrationcounty.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/** Sets up the lists of tasks that Tasklist offers. */
class TaskFilters {

    /** The name of the office's list in release 0.1. */
    static final String OFFICE_BEFORE = "我的任务";

    private static final String NOW = "${now()}";
    private static final String NEXT_MONDAY = "${dateTime().plusWeeks(1).withDayOfWeek(1).withTimeAtStartOfDay()}";

    /** Before the lists that administrators make, whose priority is 0 or more. */
    private static final int FIRST = -20;

    private final FilterService filters;
    private final TaskService tasks;
    private final TaskListNames names;

    TaskFilters(FilterService filters, TaskService tasks, TaskListNames names) {
        this.filters = filters;
        this.tasks = tasks;
        this.names = names;
    }

    /**
     * Makes the lists that are missing.
     *
     * @return who may read which; administrators read every list
     */
    List<Grant> establish() {
        present(TaskList.ALL);
        return Arrays.stream(TaskList.values())
                .filter(list -> list != TaskList.ALL)
                .flatMap(list -> grants(list, present(list)))
                .toList();
    }

    private static Stream<Grant> grants(TaskList list, String id) {
        return list.isOfAStage()
                ? list.readers().stream().map(group -> Grant.to(group, FILTER, id, READ))
                : Stream.of(Grant.toAll(FILTER, id, READ));
    }

    private String present(TaskList list) {
        Filter present = named(names.of(list));
        if (present == null && list == TaskList.OFFICE) {
            present = takenOver();
        }
        return present == null ? create(list) : present.getId();
    }

    /** The office's list of release 0.1 under its new name; null if there is none. */
    private @Nullable Filter takenOver() {
        Filter before = named(OFFICE_BEFORE);
        return before == null ? null : filters.saveFilter(before.setName(names.of(TaskList.OFFICE)));
    }

    private @Nullable Filter named(String name) {
        return filters.createFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElse(null);
    }

    private String create(TaskList list) {
        Filter filter = filters.newTaskFilter(names.of(list));
        filter.setQuery(query(list));
        filter.setProperties(Map.of("priority", FIRST + list.ordinal(), "refresh", true, "color", "#1f5fa8"));
        return filters.saveFilter(filter).getId();
    }

    private TaskQuery query(TaskList list) {
        return switch (list) {
            case ALL -> tasks.createTaskQuery();
            case HANDED -> tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
            case OFFICE -> ofOffices();
            case WEEK -> ofOffices().dueAfterExpression(NOW).dueBeforeExpression(NEXT_MONDAY);
            case LATE -> ofOffices().dueBeforeExpression(NOW);
            case APPLICATION, APPROVAL, ASSESSMENT, DESIGNATION, RECONSIDERATION ->
                ofOffices().processDefinitionKeyIn(list.processes().toArray(String[]::new));
        };
    }

    /** The open tasks of the reader's groups, handed to somebody or not. */
    private TaskQuery ofOffices() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }
}
