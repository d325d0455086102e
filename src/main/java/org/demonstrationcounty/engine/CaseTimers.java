package org.demonstrationcounty.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.stereotype.Component;

/** Lets our own services change when the timers of a case fire. */
@Component
public class CaseTimers {

    /** The due date of a timer that has to wait for something else first. */
    public static final Date NOT_YET = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ServiceCommands engine;
    private final WithoutUser withoutUser;

    CaseTimers(RuntimeService runtime, ManagementService management, ServiceCommands engine, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
        this.withoutUser = withoutUser;
    }

    /**
     * Calculates the due dates of a case's timers again.
     *
     * @param words only timers whose elements' ids end with one of these
     */
    public void retime(CaseKey caseKey, List<String> words) {
        engine.run("timers of " + caseKey, () -> {
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

    /** Moves the timer of an activity. Does nothing if the instance does not wait there any more. */
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
}
