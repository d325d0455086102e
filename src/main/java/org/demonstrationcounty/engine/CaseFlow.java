package org.demonstrationcounty.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Lets our own services move a case outside its tasks. Users may not give the engine such commands; a service may,
 * after it has checked the user's right.
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
     * @throws RefusedException 409 if somebody else moved the case at the same time; 503 if the process failed on the
     *     way
     */
    public void tell(String message, String processInstanceId) {
        tell(message, processInstanceId, Map.of());
    }

    /** Sends a message to a process instance, with a variable that only the activities after the message can see. */
    public void tell(String message, String processInstanceId, String variable, Object value) {
        tell(message, processInstanceId, Map.of(variable, value));
    }

    /** Whether a process instance waits for a message. Instances of older models do not wait for the newer messages. */
    public boolean expects(String message, String processInstanceId) {
        return withoutUser.get(() -> runtime.createEventSubscriptionQuery()
                        .processInstanceId(processInstanceId)
                        .eventName(message)
                        .count()
                > 0);
    }

    /**
     * The process instance of a case that waits for a message; empty if none does, which can be because its model is
     * older.
     */
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

    /** Ends a process instance, and all that it called, at a terminating end event of its model. */
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

    /**
     * Moves a called process of a case to one of its activities and cancels its others. Does nothing if it is not
     * running.
     */
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

    /** @throws RefusedException 409 if the process instance of a running case is gone (P10) */
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

    /** Those of these process instances that run, found by one query. */
    public Set<String> running(Set<String> processInstanceIds) {
        return processInstanceIds.isEmpty()
                ? Set.of()
                : withoutUser.get(() ->
                        runtime.createProcessInstanceQuery().processInstanceIds(processInstanceIds).list().stream()
                                .map(Execution::getProcessInstanceId)
                                .collect(Collectors.toSet()));
    }

    /** Whether an activity is running in the case or in a process that it called. */
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
