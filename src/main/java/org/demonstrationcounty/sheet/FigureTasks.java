package org.demonstrationcounty.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.SupplyView;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.TaskCases;
import org.springframework.stereotype.Component;

/** The open tasks in which a user supplies figures of a data year. */
@Component
class FigureTasks {

    static final String STEP = "supply-figures";

    private static final String ROUND = "round";

    private record Asked(String taskId, CaseKey caseKey, int dataYear) {}

    private final TaskService tasks;
    private final HistoryService history;
    private final WithoutUser withoutUser;
    private final RuntimeService runtime;
    private final TaskCases cases;
    private final OpenSteps open;
    private final Steps steps;
    private final AssessedRounds rounds;
    private final RowsInMemory rows;

    FigureTasks(
            TaskService tasks,
            HistoryService history,
            WithoutUser withoutUser,
            RuntimeService runtime,
            TaskCases cases,
            OpenSteps open,
            Steps steps,
            AssessedRounds rounds,
            RowsInMemory rows) {
        this.tasks = tasks;
        this.history = history;
        this.withoutUser = withoutUser;
        this.runtime = runtime;
        this.cases = cases;
        this.open = open;
        this.steps = steps;
        this.rounds = rounds;
        this.rows = rows;
    }

    /** The groups for which a user supplies figures. */
    static List<String> officesOf(CurrentUser user) {
        return user.groups().stream()
                .filter(group -> Groups.isDepartment(group) || group.equals(Groups.BUREAU))
                .sorted()
                .toList();
    }

    /** The number of open tasks by data year, the latest year first. */
    SortedMap<Integer, Long> years(CurrentUser user) {
        return asked(user)
                .collect(Collectors.groupingBy(
                        Asked::dataYear,
                        () -> new TreeMap<Integer, Long>(Comparator.reverseOrder()),
                        Collectors.counting()));
    }

    /** The keys of the tasks' cases, in order. */
    List<CaseKey> casesOf(CurrentUser user, int dataYear) {
        return asked(user)
                .filter(asked -> asked.dataYear() == dataYear)
                .map(Asked::caseKey)
                .distinct()
                .sorted()
                .toList();
    }

    /** The tasks, in the order of their cases. Their texts are in Chinese, like the workbook. */
    List<FigureTask> of(CurrentUser user, int dataYear) {
        return InChinese.get(() -> asked(user)
                .filter(asked -> asked.dataYear() == dataYear)
                .sorted(Comparator.comparing(Asked::caseKey).thenComparing(Asked::taskId))
                .map(asked -> open.ownTask(asked.taskId(), this::task))
                .peek(read -> rows.forget())
                .toList());
    }

    /** Whether the figures of the case were supplied, so that no task for them is open any more. */
    boolean isAnswered(CaseKey caseKey) {
        return withoutUser.get(() -> history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(caseKey.text())
                        .taskDefinitionKey(STEP)
                        .finished()
                        .count()
                > 0);
    }

    /** All tasks of the user, with four queries however many there are. */
    private Stream<Asked> asked(CurrentUser user) {
        List<Task> found = tasks.createTaskQuery()
                .taskDefinitionKey(STEP)
                .taskCandidateGroupIn(officesOf(user))
                .includeAssignedTasks()
                .list();
        Map<String, CaseKey> byInstance = cases.byInstance(found);
        Map<String, Integer> roundOf = roundsOf(byInstance.keySet());
        Map<CaseKey, Map<Integer, Integer>> dataYears = rounds.dataYears(byInstance.values());
        return found.stream().map(task -> {
            CaseKey caseKey = Objects.requireNonNull(byInstance.get(task.getProcessInstanceId()));
            int round = Objects.requireNonNull(roundOf.get(task.getProcessInstanceId()));
            Integer opened = dataYears.getOrDefault(caseKey, Map.of()).get(round);
            return new Asked(
                    task.getId(),
                    caseKey,
                    opened == null ? rounds.of(caseKey, round).dataYear() : opened);
        });
    }

    private Map<String, Integer> roundsOf(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return withoutUser
                .get(() -> runtime.createVariableInstanceQuery()
                        .executionIdIn(instances.toArray(String[]::new))
                        .variableName(ROUND)
                        .list())
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, variable -> ((Number) variable.getValue()).intValue()));
    }

    private FigureTask task(OpenStep step) {
        SupplyView view = (SupplyView) steps.of(STEP).view(step.at());
        return new FigureTask(step, view);
    }
}
