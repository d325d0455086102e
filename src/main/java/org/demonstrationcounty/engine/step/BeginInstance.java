package org.demonstrationcounty.engine.step;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.FieldsGuard;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.ReadyStep;
import org.demonstrationcounty.step.StartStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;

/**
 * Begins a process for a person. It works like {@link CompleteStep}, and our own code gives the case key. No other
 * command begins one for a person.
 */
class BeginInstance implements Command<ProcessInstance> {

    private final String processDefinitionId;
    private final Map<String, Object> submitted;
    private final Steps steps;
    private final IdentityService identity;

    BeginInstance(String processDefinitionId, Map<String, Object> submitted, Steps steps, IdentityService identity) {
        this.processDefinitionId = processDefinitionId;
        this.submitted = submitted == null ? Map.of() : submitted;
        this.steps = steps;
        this.identity = identity;
    }

    @Override
    public ProcessInstance execute(CommandContext engine) {
        ProcessDefinitionEntity process = find(engine);
        for (CommandChecker checker : engine.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(process);
        }
        OpenStep open = EngineSteps.of(process, steps);
        StartStep<?> step = steps.start(open.at().step(), process.getKey());
        CurrentUser user = CurrentUser.of(identity);
        if (user.isNobody() || !step.allows(user, FieldsGuard.unread(submitted))) {
            throw RefusedException.forbidden("step.not-yours");
        }
        if (process.isSuspended()) {
            throw RefusedException.conflict("step.suspended");
        }
        ExecutionEntity instance = perform(step, open, process, user);
        instance.start();
        recordOperation(engine, instance);
        return instance;
    }

    private ProcessDefinitionEntity find(CommandContext engine) {
        ProcessDefinitionEntity process =
                engine.getProcessDefinitionManager().findLatestProcessDefinitionById(processDefinitionId);
        if (process == null) {
            throw RefusedException.notFound("step.no-such-process");
        }
        return engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
    }

    private <T> ExecutionEntity perform(
            StartStep<T> step, OpenStep open, ProcessDefinitionEntity process, CurrentUser user) {
        ReadyStep<T> ready = steps.read(step, open, submitted);
        CaseKey caseKey = step.caseKey(ready.command());
        ExecutionEntity instance = process.createProcessInstance(caseKey.text());
        StepContext at = new StepContext(step.key(), caseKey, null, instance.getId(), Map.of());
        steps.perform(ready, at, user.groups());
        return instance;
    }

    private static void recordOperation(CommandContext engine, ExecutionEntity instance) {
        engine.getOperationLogManager()
                .logProcessInstanceOperation(
                        UserOperationLogEntry.OPERATION_TYPE_CREATE,
                        instance.getId(),
                        instance.getProcessDefinitionId(),
                        instance.getProcessDefinition().getKey(),
                        List.of(PropertyChange.EMPTY_CHANGE));
    }
}
