package org.demonstrationcounty.batch;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.TaskCases;
import org.springframework.stereotype.Component;

/** Finds the cases that wait for a step of the user's office. */
@Component
public class WaitingCases {

    private final TaskService tasks;
    private final TaskCases cases;
    private final Steps steps;

    WaitingCases(TaskService tasks, TaskCases cases, Steps steps) {
        this.tasks = tasks;
        this.cases = cases;
        this.steps = steps;
    }

    /** For each step that can be done for several cases: the cases that wait for it, each with the id of its task. */
    Map<String, SortedMap<CaseKey, String>> of(CurrentUser user) {
        return of(user, steps.forSeveral());
    }

    /** The cases that wait for this step, in the order of their keys, each with the id of its task. */
    public SortedMap<CaseKey, String> of(CurrentUser user, String step) {
        return of(user, List.of(step)).getOrDefault(step, new TreeMap<>());
    }

    private Map<String, SortedMap<CaseKey, String>> of(CurrentUser user, List<String> keys) {
        List<Task> open = tasks.createTaskQuery()
                .taskDefinitionKeyIn(keys.toArray(String[]::new))
                .taskCandidateGroupIn(List.copyOf(user.groups()))
                .includeAssignedTasks()
                .list();
        Map<String, CaseKey> byInstance = cases.byInstance(open);
        Map<String, SortedMap<CaseKey, String>> byStep = new TreeMap<>();
        for (Task task : open) {
            CaseKey caseKey = byInstance.get(task.getProcessInstanceId());
            if (caseKey != null) {
                byStep.computeIfAbsent(task.getTaskDefinitionKey(), key -> new TreeMap<>())
                        .put(caseKey, task.getId());
            }
        }
        return byStep;
    }
}
