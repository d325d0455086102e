package org.demonstrationcounty.engine.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads all variables of a process instance the first time that a command asks for one of them. The engine would ask
 * for those of its task and of each scope around it.
 */
class VariablesOfInstances extends VariableInstanceManager {

    /** The variables by what they belong to, as they were when they were read. A command can move them. */
    private final Map<String, Map<String, List<VariableInstanceEntity>>> read = new HashMap<>();

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionIdAndVariableNames(
            String executionId, @Nullable Collection<String> names) {
        ExecutionEntity execution = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
        return execution == null
                ? super.findVariableInstancesByExecutionIdAndVariableNames(executionId, names)
                : of(execution.getProcessInstanceId(), executionId, names);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, @Nullable Collection<String> names) {
        TaskEntity task = getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task == null || task.getProcessInstanceId() == null
                ? super.findVariableInstancesByTaskIdAndVariableNames(taskId, names)
                : of(task.getProcessInstanceId(), taskId, names);
    }

    private List<VariableInstanceEntity> of(String instance, String owner, @Nullable Collection<String> names) {
        return read.computeIfAbsent(instance, this::read).getOrDefault(owner, List.of()).stream()
                .filter(variable -> names == null || names.isEmpty() || names.contains(variable.getName()))
                .filter(variable -> !getDbEntityManager().isDeleted(variable))
                .collect(Collectors.toList());
    }

    private Map<String, List<VariableInstanceEntity>> read(String instance) {
        return findVariableInstancesByProcessInstanceId(instance).stream()
                .collect(Collectors.groupingBy(
                        variable -> Objects.requireNonNullElse(variable.getTaskId(), variable.getExecutionId())));
    }
}
