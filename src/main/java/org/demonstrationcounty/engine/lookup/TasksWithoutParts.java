package org.demonstrationcounty.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Knows that only the models make tasks: no task has subtasks, and no execution has two tasks. The engine would look
 * for both whenever a task ends.
 */
class TasksWithoutParts extends TaskManager {

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
