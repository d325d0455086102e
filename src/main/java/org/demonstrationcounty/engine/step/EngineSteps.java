package org.demonstrationcounty.engine.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.DeployedModel;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.springframework.stereotype.Component;

/** Finds the steps of the engine's open tasks and of its processes. */
@Component
class EngineSteps implements OpenSteps {

    private final ProcessEngineConfigurationImpl engine;
    private final Steps steps;
    private final GoneTasks gone;

    EngineSteps(ProcessEngineConfigurationImpl engine, Steps steps, GoneTasks gone) {
        this.engine = engine;
        this.steps = steps;
        this.gone = gone;
    }

    @Override
    public <T> T task(String taskId, Function<OpenStep, T> reader) {
        return read(taskId, task -> reader.apply(of(task)));
    }

    @Override
    public <T> T ownTask(String taskId, Function<OpenStep, T> reader) {
        return read(taskId, task -> {
            if (!CurrentUser.of(engine.getIdentityService()).isOneOf(Groups.offeredTo(task))) {
                throw RefusedException.forbidden("step.not-yours");
            }
            return reader.apply(of(task));
        });
    }

    private <T> T read(String taskId, Function<TaskEntity, T> reader) {
        if (engine.getTaskService().createTaskQuery().taskId(taskId).count() == 0) {
            throw gone.fateOf(taskId)
                    .map(RefusedException::notFound)
                    .orElseGet(() -> RefusedException.notFound("step.not-open"));
        }
        return inCommand(context -> reader.apply(find(taskId, context)));
    }

    /** The open task, which a colleague may have completed meanwhile. */
    private static TaskEntity find(String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw RefusedException.notFound("step.not-open");
        }
        return task;
    }

    @Override
    public <T> T start(String processDefinitionId, Function<OpenStep, T> reader) {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(processDefinitionId)
                        .count()
                == 0) {
            throw RefusedException.notFound("step.no-such-process");
        }
        return inCommand(context -> reader.apply(of(definition(processDefinitionId), steps)));
    }

    private <T> T inCommand(Command<T> command) {
        return RefusingCommands.execute(engine.getCommandExecutorTxRequired(), command);
    }

    /** Must be called inside a command. */
    static OpenStep of(TaskEntity task) {
        ExecutionEntity instance = instanceOf(task);
        StepContext at = new StepContext(
                task.getTaskDefinitionKey(),
                CaseKey.ofNullable(instance.getBusinessKey()),
                task.getId(),
                instance.getId(),
                task.getVariables());
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new OpenStep(at, task.getName(), due, model(definition(task.getProcessDefinitionId())));
    }

    /**
     * The instance of a task, with all its executions, which are read at once. The engine would read that of the task
     * first, then all.
     *
     * @throws RefusedException not found, if a colleague has completed the task since it was read
     */
    private static ExecutionEntity instanceOf(TaskEntity task) {
        CommandContext engine = Context.getCommandContext();
        if (engine.getDbEntityManager().getCachedEntity(ExecutionEntity.class, task.getExecutionId()) == null) {
            List<ExecutionEntity> all =
                    engine.getExecutionManager().findExecutionsByProcessInstanceId(task.getProcessInstanceId());
            all.stream()
                    .filter(ExecutionEntity::isProcessInstanceExecution)
                    .forEach(instance -> instance.restoreProcessInstance(all, null, null, null, null, null, null));
        }
        ExecutionEntity place = task.getExecution();
        if (place == null) {
            throw RefusedException.notFound("step.not-open");
        }
        return place.getProcessInstance();
    }

    /** @throws RefusedException forbidden, if nobody may start the process by hand */
    static OpenStep of(ProcessDefinitionEntity process, Steps steps) {
        String startEvent =
                process.getInitial() == null ? null : process.getInitial().getId();
        String step = steps.start(startEvent, process.getKey()).key();
        StepContext at = new StepContext(step, null, null, null, Map.of());
        return new OpenStep(at, process.getName(), null, model(process));
    }

    private static DeployedModel model(ProcessDefinitionEntity process) {
        return new DeployedModel(
                process.getId(), process.getDeploymentId(), element -> process.findActivity(element) != null);
    }

    private static ProcessDefinitionEntity definition(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
