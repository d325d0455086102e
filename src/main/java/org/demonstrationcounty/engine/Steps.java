package org.demonstrationcounty.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.demonstrationcounty.refusal.RefusedException;
import org.springframework.stereotype.Component;

/** Every step that the modules declare, found by the element of the model that it belongs to. */
@Component
class Steps {

    private final Map<String, Step> byKey;
    private final FieldDeclarations declarations;

    Steps(List<Step> steps, FieldDeclarations declarations) {
        this.byKey = steps.stream().collect(Collectors.toUnmodifiableMap(Step::key, Function.identity()));
        this.declarations = declarations;
    }

    Step of(String key) {
        Step step = byKey.get(key);
        if (step == null) {
            throw RefusedException.conflict("step.unknown", String.valueOf(key));
        }
        return step;
    }

    /** Whether an element of a model is a step, rather than somebody's experiment. */
    boolean knows(String key) {
        return byKey.containsKey(key);
    }

    /** The step with which a process begins, found by the id of its start event. */
    StartStep startOf(ProcessDefinitionEntity process) {
        if (process.getInitial() != null && byKey.get(process.getInitial().getId()) instanceof StartStep start) {
            return start;
        }
        throw RefusedException.forbidden("step.not-startable", process.getKey());
    }

    List<Field> fieldsOf(Step step, ProcessDefinitionEntity process) {
        return declarations.of(step.key(), process.getDeploymentId());
    }

    List<Field> fieldsOf(TaskEntity task) {
        return fieldsOf(of(task.getTaskDefinitionKey()), definitionOf(task));
    }

    StepContext contextOf(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        return new StepContext(
                task.getTaskDefinitionKey(),
                instance.getBusinessKey(),
                task.getId(),
                instance.getId(),
                task.getVariables());
    }

    private static ProcessDefinitionEntity definitionOf(TaskEntity task) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId());
    }
}
