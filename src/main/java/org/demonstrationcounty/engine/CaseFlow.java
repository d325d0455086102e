package org.demonstrationcounty.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.step.StepFault;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Lets our own services move a case where no task does: what a user may not tell the engine, a service may after it has looked at the
 * user's right.
 */
@Component
public class CaseFlow {

    /** When a timer is due that must wait for something else first. */
    public static final Date NOT_YET = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final RuntimeService runtime;
    private final ManagementService management;
    private final WithoutUser withoutUser;

    CaseFlow(RuntimeService runtime, ManagementService management, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.management = management;
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

    /** Ends a process instance, with all that it called, at an end event of its model that ends everything. */
    public void endAt(String endEvent, String processInstanceId) {
        move(
                () -> runtime.createProcessInstanceModification(processInstanceId)
                        .startBeforeActivity(endEvent)
                        .execute(),
                endEvent + " of " + processInstanceId);
    }

    /** Begins a process of a case. @return id of the instance */
    public String begin(String process, CaseKey caseKey, Map<String, Object> variables) {
        return told(process + " of " + caseKey, () -> runtime.createProcessInstanceByKey(process)
                .businessKey(caseKey.text())
                .setVariables(variables)
                .execute()
                .getId());
    }

    /** Begins a process of a case in the midst of it. @return id of the instance */
    public String resume(String process, CaseKey caseKey, String activity) {
        return told(process + " of " + caseKey, () -> runtime.createProcessInstanceByKey(process)
                .businessKey(caseKey.text())
                .startBeforeActivity(activity)
                .execute()
                .getId());
    }

    /** Leads a called process of a case, if it is under way, to one of its activities, away from whatever it is at. */
    public void leaveFor(String process, CaseKey caseKey, String activity) {
        told(process + " of " + caseKey, () -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseKey.text())
                    .processDefinitionKey(process)
                    .list()
                    .forEach(instance -> leaveFor(instance.getId(), activity));
            return null;
        });
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

    /** Timers of a case whose elements end with one of these words ask again when they are due. */
    public void retime(CaseKey caseKey, List<String> words) {
        told("timers of " + caseKey, () -> {
            for (Job job : timers(caseKey)) {
                String element = management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
                if (words.stream().anyMatch(element::endsWith)) {
                    management.recalculateJobDuedate(job.getId(), false);
                }
            }
            return null;
        });
    }

    private List<Job> timers(CaseKey caseKey) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey.text()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(instances)
                        .timers()
                        .list();
    }

    private <T> T told(String what, Supplier<T> work) {
        try {
            return withoutUser.get(work);
        } catch (OptimisticLockingException overtaken) {
            throw RefusedException.conflict("request.clash");
        } catch (RuntimeException failed) {
            throw StepFault.told(failed, what);
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

    /** Moves the timer at which an instance waits; nothing where it waits there no more. */
    public void moveTimer(String processInstanceId, String activity, Instant due) {
        withoutUser.get(() -> {
            management
                    .createJobQuery()
                    .processInstanceId(processInstanceId)
                    .activityId(activity)
                    .timers()
                    .list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(due)));
            return null;
        });
    }

    private void tell(String message, String processInstanceId, Map<String, Object> forTheReceiver) {
        move(
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceId(processInstanceId)
                        .setVariablesToTriggeredScope(forTheReceiver)
                        .correlate(),
                message + " to " + processInstanceId);
    }

    private void move(Runnable move, String what) {
        try {
            withoutUser.get(() -> {
                move.run();
                return null;
            });
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException overtaken) {
            throw RefusedException.conflict("request.clash");
        } catch (RuntimeException failed) {
            throw StepFault.told(failed, what);
        }
    }
}
