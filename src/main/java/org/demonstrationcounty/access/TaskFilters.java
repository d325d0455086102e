package org.demonstrationcounty.access;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists of tasks that Tasklist offers. */
class TaskFilters {

    static final String MINE = "我的任务";
    static final String ALL = "全部任务";

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /**
     * The open tasks of the user's groups, claimed or not.
     *
     * @return the id of the filter, which everybody may read
     */
    String mine() {
        return present(
                MINE,
                -20,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
    }

    /** Every open task, for administrators, who may read every filter. */
    void all() {
        present(ALL, -10, tasks.createTaskQuery());
    }

    private String present(String name, int priority, TaskQuery query) {
        Filter present = filters.createFilterQuery().filterName(name).singleResult();
        return present == null ? create(name, priority, query) : present.getId();
    }

    private String create(String name, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("priority", priority, "refresh", true, "color", "#1f5fa8"));
        return filters.saveFilter(filter).getId();
    }
}
