package org.demonstrationcounty.engine;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.demonstrationcounty.refusal.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Lets our own services move a case where no task does: what a user may not tell the engine, a service may after it has looked at the
 * user's right.
 */
@Component
public class CaseFlow {

    private final RuntimeService runtime;
    private final IdentityService identity;

    CaseFlow(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /**
     * Sends a message to a process instance.
     *
     * @throws RefusedException 409 where somebody else moved the case in the same moment
     */
    public void tell(String message, String processInstanceId) {
        tell(message, processInstanceId, Map.of());
    }

    /** Sends a message to a process instance, with a variable for what it sets off and for nothing else there. */
    public void tell(String message, String processInstanceId, String variable, Object value) {
        tell(message, processInstanceId, Map.of(variable, value));
    }

    public boolean isRunning(String processInstanceId) {
        return asNobody(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .count()
                > 0);
    }

    /** Whether an activity of a case, or one of its called processes, is under way. */
    public boolean isAt(String caseKey, String activity) {
        return asNobody(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseKey)
                        .activityId(activity)
                        .count()
                > 0);
    }

    private void tell(String message, String processInstanceId, Map<String, Object> forTheReceiver) {
        try {
            asNobody(() -> {
                runtime.createMessageCorrelation(message)
                        .processInstanceId(processInstanceId)
                        .setVariablesToTriggeredScope(forTheReceiver)
                        .correlate();
                return null;
            });
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException overtaken) {
            throw RefusedException.conflict("request.clash");
        }
    }

    <T> T asNobody(Supplier<T> work) {
        Authentication user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(user);
        }
    }
}
