package org.demonstrationcounty.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.batch.HeldCases;
import org.demonstrationcounty.batch.WaitingCases;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Publishes one notice for several counties. It completes the step of each, or of none (P12). */
@Service
class NoticesTogether {

    private static final String PUBLISH_NOTICE = "publish-notice";

    private final TaskService tasks;
    private final WaitingCases cases;
    private final HeldCases held;

    NoticesTogether(TaskService tasks, WaitingCases cases, HeldCases held) {
        this.tasks = tasks;
        this.cases = cases;
        this.held = held;
    }

    /** The cases whose notice waits to be published, in the order of their keys, each with the id of its task. */
    SortedMap<CaseKey, String> waiting(CurrentUser user) {
        return cases.of(user, PUBLISH_NOTICE);
    }

    /** Notes every case that has no notice to publish. */
    void check(List<@Nullable String> caseKeys, CurrentUser user, Refusals refusals) {
        Map<CaseKey, String> waiting = waiting(user);
        for (int place = 0; place < caseKeys.size(); place++) {
            String caseKey = caseKeys.get(place);
            if (caseKey != null && !waiting.containsKey(new CaseKey(caseKey))) {
                refusals.add("caseKeys[" + place + "]", "notice.not-waiting", caseKey);
            }
        }
    }

    /** Publishes the notices of these cases. It takes them in the order of their keys, so there is no deadlock. */
    void publish(List<String> caseKeys, LocalDate publishOn, CurrentUser user) {
        Map<CaseKey, String> waiting = waiting(user);
        Map<String, Object> fields = Map.of("publishOn", publishOn.toString());
        held.get(
                waiting.keySet().stream()
                        .filter(key -> caseKeys.contains(key.text()))
                        .toList(),
                () -> {
                    caseKeys.stream().sorted().forEach(key -> tasks.complete(task(waiting, key), fields));
                    return caseKeys;
                });
    }

    private static String task(Map<CaseKey, String> waiting, String key) {
        String task = waiting.get(new CaseKey(key));
        if (task == null) {
            throw RefusedException.conflict("notice.not-waiting", key);
        }
        return task;
    }
}
