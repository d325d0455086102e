package org.demonstrationcounty.engine;

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
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.FieldsGuard;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.StartStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.Submission;

/** The one way in which a person begins a process: like {@link CompleteStep}, with a case key that our own code gives. */
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
        StartStep step = steps.start(open.at().step(), process.getKey());
        CurrentUser user = CurrentUser.of(identity);
        if (user.isNobody() || !step.allows(user, FieldsGuard.unread(submitted))) {
            throw RefusedException.forbidden("step.not-yours");
        }
        if (process.isSuspended()) {
            throw RefusedException.conflict("step.suspended");
        }
        Submission asked = read(open, step, user);
        ExecutionEntity instance = process.createProcessInstance(step.caseKey(asked));
        Submission submission = new Submission(startedAt(step, instance), user.id(), asked.fields());
        step.perform(submission);
        steps.tellPerformed(step, submission, user.groups(), steps.fieldsOf(open));
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

    private Submission read(OpenStep open, StartStep step, CurrentUser user) {
        Refusals refusals = new Refusals();
        Map<String, Object> values = new FieldsGuard(steps.fieldsOf(open)).read(submitted, refusals);
        Submission asked = new Submission(open.at(), user.id(), values);
        step.check(asked, refusals);
        refusals.throwIfAny();
        return asked;
    }

    private static StepContext startedAt(StartStep step, ExecutionEntity instance) {
        return new StepContext(step.key(), instance.getBusinessKey(), null, instance.getId(), Map.of());
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
