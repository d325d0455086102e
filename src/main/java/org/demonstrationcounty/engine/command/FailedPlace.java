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
 * The place at which a job failed.
 *
 * @param caseKey null if the job belongs to no case
 * @param activity id of the element in the model
 * @param name name of the element in the model
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

    /**
     * Looks in all models of the deployment, because a called process that fails at its beginning leaves the execution
     * of its caller, which is of another model.
     */
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

    /** The entry for the audit trail. */
    Act retriedBy(String user, String job) {
        Act retried = caseKey == null ? Act.onAll("retry-job", "", user) : Act.onCase(caseKey, "retry-job", user);
        return retried.to("job " + job).changing("stoppedAt", null, name);
    }
}
