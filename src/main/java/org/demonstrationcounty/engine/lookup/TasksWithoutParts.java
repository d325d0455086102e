package org.demonstrationcounty.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Knows that only the models make tasks: no task has subtasks, and no execution has two tasks. The engine would look
 * for both whenever a task ends. Who has grants of single tasks alone, as every office has, reads tasks by these grants.
 */
class TasksWithoutParts extends TaskManager {

    private final WideGrants wide;

    TasksWithoutParts(WideGrants wide) {
        this.wide = wide;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return getDbEntityManager()
                .selectList(narrows(query) ? TasksByTheirGrants.LIST : "selectTaskByQueryCriteria", query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager()
                .selectOne(narrows(query) ? TasksByTheirGrants.COUNT : "selectTaskCountByQueryCriteria", query);
    }

    /** Whether the reader has grants of single tasks alone. Where a query names its case, few tasks are compared. */
    private boolean narrows(TaskQueryImpl query) {
        AuthorizationCheck check = query.getAuthCheck();
        if (!check.isAuthorizationCheckEnabled()
                || check.getAuthUserId() == null
                || isOfOneCase(query)
                || wide.letRead(check.getAuthUserId(), check.getAuthGroupIds())) {
            return false;
        }
        TasksByTheirGrants.leaveOutWideGrants(check);
        return true;
    }

    private static boolean isOfOneCase(TaskQueryImpl query) {
        return query.getTaskId() != null
                || query.getExecutionId() != null
                || query.getProcessInstanceId() != null
                || query.getProcessInstanceBusinessKey() != null;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        List<TaskEntity> known = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> executionId.equals(task.getExecutionId()))
                .toList();
        return known.isEmpty()
                ? super.findTasksByExecutionId(executionId)
                : known.stream()
                        .filter(task -> !getDbEntityManager().isDeleted(task))
                        .collect(Collectors.toCollection(ArrayList::new));
    }
}
