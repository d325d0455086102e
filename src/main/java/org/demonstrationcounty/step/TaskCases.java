package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.stereotype.Component;

/** Finds the cases of tasks, with one query for all of them. */
@Component
public class TaskCases {

    private final RuntimeService runtime;
    private final WithoutUser withoutUser;

    TaskCases(RuntimeService runtime, WithoutUser withoutUser) {
        this.runtime = runtime;
        this.withoutUser = withoutUser;
    }

    /** The case keys by the tasks' process instance ids. The tasks must be visible to the user already. */
    public Map<String, CaseKey> byInstance(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return withoutUser
                .get(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, found -> new CaseKey(found.getBusinessKey())));
    }
}
