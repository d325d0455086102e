package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads what a form needs of its step: the fields, and what is shown beside them. */
final class ReadStep implements Command<ReadStep.Sheet> {

    /**
     * What a form shows.
     *
     * @param against why the current user must leave the step to a colleague: code of a refusal; empty for no reason
     */
    record Sheet(StepContext at, String name, List<Field> fields, Map<String, Object> view, Optional<String> against) {}

    private final Steps steps;
    private final String taskId;
    private final String processDefinitionId;

    private ReadStep(Steps steps, String taskId, String processDefinitionId) {
        this.steps = steps;
        this.taskId = taskId;
        this.processDefinitionId = processDefinitionId;
    }

    static ReadStep ofTask(String taskId, Steps steps) {
        return new ReadStep(steps, taskId, null);
    }

    static ReadStep ofStart(String processDefinitionId, Steps steps) {
        return new ReadStep(steps, null, processDefinitionId);
    }

    @Override
    public Sheet execute(CommandContext engine) {
        return taskId == null ? readStart(engine) : readTask(engine);
    }

    private Sheet readTask(CommandContext engine) {
        TaskEntity task = engine.getTaskManager().findTaskById(taskId);
        StepContext at = steps.contextOf(task);
        return new Sheet(
                at, task.getName(), steps.fieldsOf(task), steps.of(at.step()).view(at), steps.againstCurrentUser(at));
    }

    private Sheet readStart(CommandContext engine) {
        ProcessDefinitionEntity process = engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
        StartStep step = steps.startOf(process);
        StepContext at = new StepContext(step.key(), null, null, null, Map.of());
        return new Sheet(at, process.getName(), steps.fieldsOf(step, process), step.view(at), Optional.empty());
    }
}
