package org.demonstrationcounty.engine.step;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.ReadyStep;
import org.demonstrationcounty.step.Steps;

/**
 * Completes a user task; no other command does. In one transaction it checks the right, then the fields, does the
 * step's own work, and lets the engine move on. Only the step sees what was submitted; it never becomes a process
 * variable.
 */
class CompleteStep extends CompleteTaskCmd {

    private final transient Steps steps;
    private final transient IdentityService identity;
    private final transient Map<String, Object> submitted;

    CompleteStep(String taskId, Map<String, Object> submitted, Steps steps, IdentityService identity) {
        super(taskId, null);
        this.submitted = submitted;
        this.steps = steps;
        this.identity = identity;
    }

    @Override
    public VariableMap execute(CommandContext engine) {
        if (taskId == null || engine.getTaskManager().findTaskById(taskId) == null) {
            throw RefusedException.notFound("step.not-open");
        }
        return super.execute(engine);
    }

    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext engine) {
        if (!CurrentUser.of(identity).isOneOf(Groups.offeredTo(task))) {
            throw RefusedException.forbidden("step.not-yours");
        }
        super.checkCompleteTask(task, engine);
        if (task.isSuspended()) {
            throw RefusedException.conflict("step.suspended");
        }
        steps.againstCurrentUser(EngineSteps.of(task).at()).ifPresent(reason -> {
            throw RefusedException.forbidden(reason);
        });
    }

    @Override
    protected void completeTask(TaskEntity task) {
        OpenStep open = EngineSteps.of(task);
        ReadyStep<?> ready = steps.read(steps.forCurrentUser(open.at()), open, submitted);
        steps.perform(ready, open.at(), Groups.offeredTo(task));
        super.completeTask(task);
    }
}
