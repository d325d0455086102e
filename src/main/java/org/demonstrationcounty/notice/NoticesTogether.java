package org.demonstrationcounty.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.EngineTransaction;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.TaskCases;
import org.springframework.stereotype.Service;

/** Publishes one notice for several counties. It completes the step of each, or of none (P12). */
@Service
class NoticesTogether {

    private static final String PUBLISH_NOTICE = "publish-notice";

    private final TaskService tasks;
    private final TaskCases cases;
    private final EngineTransaction transaction;

    NoticesTogether(TaskService tasks, TaskCases cases, EngineTransaction transaction) {
        this.tasks = tasks;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** The cases whose notice waits to be published, in the order of their keys, each with the id of its task. */
    Map<CaseKey, String> waiting() {
        List<Task> open =
                tasks.createTaskQuery().taskDefinitionKey(PUBLISH_NOTICE).list();
        Map<String, CaseKey> byInstance = cases.byInstance(open);
        return open.stream()
                .collect(Collectors.toMap(
                        task -> byInstance.get(task.getProcessInstanceId()),
                        Task::getId,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Notes every case that is named twice or has no notice to publish. */
    void check(List<String> caseKeys, Refusals refusals) {
        Map<CaseKey, String> waiting = waiting();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < caseKeys.size(); place++) {
            String field = "caseKeys[" + place + "]";
            String caseKey = caseKeys.get(place);
            if (caseKey == null) {
                continue;
            }
            if (!seen.add(caseKey)) {
                refusals.add(field, "field.duplicate");
            } else if (!waiting.containsKey(new CaseKey(caseKey))) {
                refusals.add(field, "notice.not-waiting", caseKey);
            }
        }
    }

    /** Publishes the notices of these cases. It takes them in the order of their keys, so there is no deadlock. */
    void publish(List<String> caseKeys, LocalDate publishOn) {
        Map<CaseKey, String> waiting = waiting();
        Map<String, Object> fields = new HashMap<>();
        fields.put("publishOn", publishOn.toString());
        try {
            transaction.run(
                    () -> caseKeys.stream().sorted().forEach(key -> tasks.complete(task(waiting, key), fields)));
        } catch (RuntimeException failed) {
            throw failed.getCause() instanceof RefusedException refused ? refused : failed;
        }
    }

    private static String task(Map<CaseKey, String> waiting, String key) {
        String task = waiting.get(new CaseKey(key));
        if (task == null) {
            throw RefusedException.conflict("notice.not-waiting", key);
        }
        return task;
    }
}
