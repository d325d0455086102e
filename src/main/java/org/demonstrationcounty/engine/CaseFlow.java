package org.demonstrationcounty.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Lets our own services move a case where no task does: what a user may not tell the engine, a service may after it has looked at the
 * user's right.
 */
@Component
public class CaseFlow {

    private final RuntimeService runtime;
    private final ServiceCommands engine;
    private final WithoutUser withoutUser;

    CaseFlow(RuntimeService runtime, ServiceCommands engine, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.engine = engine;
        this.withoutUser = withoutUser;
    }

    /**
     * Sends a message to a process instance.
     *
     * @throws RefusedException 409 where somebody else moved the case in the same moment; 503 where the case broke down on the way
     */
    public void tell(String message, String processInstanceId) {
        tell(message, processInstanceId, Map.of());
    }

    /** Sends a message to a process instance, with a variable for what it sets off and for nothing else there. */
    public void tell(String message, String processInstanceId, String variable, Object value) {
        tell(message, processInstanceId, Map.of(variable, value));
    }

    /** Whether a process instance waits for a message; those of older models do not know every one. */
    public boolean expects(String message, String processInstanceId) {
        return withoutUser.get(() -> runtime.createEventSubscriptionQuery()
                        .processInstanceId(processInstanceId)
                        .eventName(message)
                        .count()
                > 0);
    }

    /** The called process of a case that waits for a message; empty where none does, as those of older models. */
    public Optional<String> waitingFor(String message, CaseKey caseKey) {
        return withoutUser.get(() -> runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(caseKey.text())
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .findFirst()
                .map(Execution::getProcessInstanceId));
    }

    /** Ends a process instance, with all that it called, at an end event of its model that ends everything. */
    public void endAt(String endEvent, String processInstanceId) {
        engine.run(endEvent + " of " + processInstanceId, () -> runtime.createProcessInstanceModification(
                        processInstanceId)
                .startBeforeActivity(endEvent)
                .execute());
    }

    /** Begins a process of a case. @return id of the instance */
    public String begin(String process, CaseKey caseKey, Map<String, Object> variables) {
        return engine.get(process + " of " + caseKey, () -> runtime.createProcessInstanceByKey(process)
                .businessKey(caseKey.text())
                .setVariables(variables)
                .execute()
                .getId());
    }

    /** Leads a called process of a case, if it is under way, to one of its activities, away from whatever it is at. */
    public void leaveFor(String process, CaseKey caseKey, String activity) {
        engine.run(process + " of " + caseKey, () -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey.text())
                .processDefinitionKey(process)
                .list()
                .forEach(instance -> leaveFor(instance.getId(), activity)));
    }

    private void leaveFor(String instance, String activity) {
        var modification = runtime.createProcessInstanceModification(instance);
        ActivityInstance at = runtime.getActivityInstance(instance);
        for (ActivityInstance child : at.getChildActivityInstances()) {
            modification.cancelActivityInstance(child.getId());
        }
        for (TransitionInstance child : at.getChildTransitionInstances()) {
            modification.cancelTransitionInstance(child.getId());
        }
        modification.startBeforeActivity(activity).execute();
    }

    /** @throws RefusedException 409 where the instance of a case is gone, though the case has not ended (P10) */
    public void requireRunning(String processInstanceId) {
        if (!isRunning(processInstanceId)) {
            throw RefusedException.conflict("case.gone");
        }
    }

    public boolean isRunning(String processInstanceId) {
        return withoutUser.get(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .count()
                > 0);
    }

    /** Whether an activity of a case, or one of its called processes, is under way. */
    public boolean isAt(CaseKey caseKey, String activity) {
        return withoutUser.get(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseKey.text())
                        .activityId(activity)
                        .count()
                > 0);
    }

    private void tell(String message, String processInstanceId, Map<String, Object> forTheReceiver) {
        engine.run(message + " to " + processInstanceId, () -> runtime.createMessageCorrelation(message)
                .processInstanceId(processInstanceId)
                .setVariablesToTriggeredScope(forTheReceiver)
                .correlate());
    }
}
