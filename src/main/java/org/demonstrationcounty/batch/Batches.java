package org.demonstrationcounty.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Completes the same step of several cases, each by its own rules, or none of them. */
@Service
class Batches {

    private final WaitingCases waiting;
    private final HeldCases held;
    private final OpenSteps open;
    private final Steps steps;
    private final TaskService tasks;

    Batches(WaitingCases waiting, HeldCases held, OpenSteps open, Steps steps, TaskService tasks) {
        this.waiting = waiting;
        this.held = held;
        this.open = open;
        this.steps = steps;
        this.tasks = tasks;
    }

    /**
     * Completes the step of each case with the same fields.
     *
     * @return the completed tasks, by case
     * @throws RefusedException with every problem of every case; nothing was written
     */
    Map<CaseKey, String> complete(String step, List<CaseKey> caseKeys, Map<String, Object> fields, CurrentUser user) {
        Set<CaseKey> known = new HashSet<>(waiting.of(user, step).keySet());
        known.retainAll(caseKeys);
        Refusals refusals = new Refusals();
        Map<CaseKey, String> completed = held.get(known, () -> {
            SortedMap<CaseKey, String> now = waiting.of(user, step);
            Map<CaseKey, String> wanted = new LinkedHashMap<>();
            problems(caseKeys, now, fields).forEach(refusals::add);
            if (refusals.isEmpty()) {
                caseKeys.stream().sorted().forEach(key -> wanted.put(key, now.get(key)));
                wanted.values().forEach(task -> tasks.complete(task, fields));
            }
            return wanted;
        });
        refusals.throwIfAny();
        return completed;
    }

    /**
     * The problems that the step has in each case. Nothing is done.
     *
     * @param caseKeys with null in the place of a case that is named wrongly
     */
    List<Refusal> problems(
            String step, List<@Nullable CaseKey> caseKeys, Map<String, Object> fields, CurrentUser user) {
        return problems(caseKeys, waiting.of(user, step), fields);
    }

    /** A problem that every case has belongs to the field itself, any other to its case. */
    private List<Refusal> problems(
            List<? extends @Nullable CaseKey> caseKeys, Map<CaseKey, String> now, Map<String, Object> fields) {
        SortedMap<Integer, List<Refusal>> byPlace = new TreeMap<>();
        for (int place = 0; place < caseKeys.size(); place++) {
            CaseKey key = caseKeys.get(place);
            if (key != null) {
                byPlace.put(place, problems(key, now.get(key), fields));
            }
        }
        List<Refusal> ofAll = byPlace.values().stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(problem -> !problem.field().isEmpty())
                .filter(problem -> byPlace.values().stream().allMatch(problems -> problems.contains(problem)))
                .toList();
        List<Refusal> found = new ArrayList<>(ofAll);
        byPlace.forEach((place, problems) -> problems.stream()
                .filter(problem -> !ofAll.contains(problem))
                .map(problem -> problem.at(place(place, problem.field())))
                .forEach(found::add));
        return found;
    }

    private List<Refusal> problems(CaseKey key, @Nullable String task, Map<String, Object> fields) {
        return task == null
                ? List.of(Refusal.of("batch.not-waiting", key.text()))
                : open.ownTask(task, step -> problems(step, fields));
    }

    private List<Refusal> problems(OpenStep step, Map<String, Object> fields) {
        return steps.againstCurrentUser(step.at())
                .map(reason -> List.of(Refusal.of(reason)))
                .orElseGet(() -> steps.problemsOf(step, fields));
    }

    private static String place(int place, String field) {
        String at = "caseKeys[" + place + "]";
        return field.isEmpty() ? at : at + "." + field;
    }
}
