package org.demonstrationcounty.engine.command;

import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.demonstrationcounty.people.Act;
import org.jspecify.annotations.Nullable;

/**
 * Where a job failed.
 *
 * @param caseKey null for a job of no case
 * @param activity the element of the model
 * @param name what the model calls it
 */
record FailedPlace(@Nullable String caseKey, String activity, String name) {

    static FailedPlace of(IncidentEntity incident, CommandContext engine) {
        ExecutionEntity execution = incident.getExecution();
        String activity = at(incident.getFailedActivityId(), incident.getActivityId());
        return execution == null ? new FailedPlace(null, activity, activity) : of(activity, execution, engine);
    }

    static FailedPlace of(String activity, ExecutionEntity execution, CommandContext engine) {
        return new FailedPlace(execution.getProcessBusinessKey(), activity, name(activity, execution, engine));
    }

    static String at(@Nullable String failed, @Nullable String begun) {
        return Objects.toString(failed == null ? begun : failed, "");
    }

    /** A called process that fails at its beginning leaves the caller's execution: its model is another of the same deployment. */
    private static String name(String activity, ExecutionEntity execution, CommandContext engine) {
        DeploymentCache models = engine.getProcessEngineConfiguration().getDeploymentCache();
        String deployment = execution.getProcessDefinition().getDeploymentId();
        return engine.getProcessDefinitionManager().findProcessDefinitionsByDeploymentId(deployment).stream()
                .map(model ->
                        models.findDeployedProcessDefinitionById(model.getId()).findActivity(activity))
                .filter(Objects::nonNull)
                .map(ActivityImpl::getName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(activity);
    }

    /** What the trail says of it. */
    Act retriedBy(String user, String job) {
        Act retried = caseKey == null ? Act.onAll("retry-job", "", user) : Act.onCase(caseKey, "retry-job", user);
        return retried.to("job " + job).changing("stoppedAt", null, name);
    }
}
