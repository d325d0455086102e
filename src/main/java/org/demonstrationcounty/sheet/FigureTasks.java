package org.demonstrationcounty.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.SupplyView;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.OpenStep;
import org.demonstrationcounty.step.OpenSteps;
import org.demonstrationcounty.step.Steps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The open tasks in which somebody supplies figures of a data year. */
@Component
class FigureTasks {

    static final String STEP = "supply-figures";

    private final TaskService tasks;
    private final HistoryService history;
    private final WithoutUser withoutUser;
    private final OpenSteps open;
    private final Steps steps;
    private final AssessedRounds rounds;

    FigureTasks(
            TaskService tasks,
            HistoryService history,
            WithoutUser withoutUser,
            OpenSteps open,
            Steps steps,
            AssessedRounds rounds) {
        this.tasks = tasks;
        this.history = history;
        this.withoutUser = withoutUser;
        this.open = open;
        this.steps = steps;
        this.rounds = rounds;
    }

    /** The groups by which somebody supplies figures. */
    static List<String> officesOf(CurrentUser user) {
        return user.groups().stream()
                .filter(group -> Groups.isDepartment(group) || group.equals(Groups.BUREAU))
                .sorted()
                .toList();
    }

    /** How many are open of each data year, the latest first. */
    SortedMap<Integer, Long> years(CurrentUser user) {
        return open(user, step -> true, step -> rounds.of(step.at()).dataYear())
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<Integer, Long>(Comparator.reverseOrder()),
                        Collectors.counting()));
    }

    /** Keys of their cases, in order. */
    List<CaseKey> casesOf(CurrentUser user, int dataYear) {
        return open(user, isOf(dataYear), step -> step.at().caseKey())
                .distinct()
                .sorted()
                .toList();
    }

    /** By case, in order. What they show is in Chinese, as the workbook is. */
    List<FigureTask> of(CurrentUser user, int dataYear) {
        return inChinese(() -> open(user, isOf(dataYear), this::task)
                .sorted(Comparator.comparing(FigureTask::caseKey).thenComparing(FigureTask::id))
                .toList());
    }

    /** Whether somebody has supplied figures of the case: then it waits for none of them any more. */
    boolean isAnswered(CaseKey caseKey) {
        return withoutUser.get(() -> history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(caseKey.text())
                        .taskDefinitionKey(STEP)
                        .finished()
                        .count()
                > 0);
    }

    private Predicate<OpenStep> isOf(int dataYear) {
        return step -> rounds.of(step.at()).dataYear() == dataYear;
    }

    private <T> Stream<T> open(CurrentUser user, Predicate<OpenStep> wanted, Function<OpenStep, T> reader) {
        List<Task> found = tasks.createTaskQuery()
                .taskDefinitionKey(STEP)
                .taskCandidateGroupIn(officesOf(user))
                .includeAssignedTasks()
                .list();
        List<T> all = new ArrayList<>();
        for (Task task : found) {
            Optional<T> read = open.ownTask(
                    task.getId(), step -> wanted.test(step) ? Optional.of(reader.apply(step)) : Optional.empty());
            read.ifPresent(all::add);
        }
        return all.stream();
    }

    private FigureTask task(OpenStep step) {
        SupplyView view = (SupplyView) steps.of(STEP).view(step.at());
        return new FigureTask(
                Objects.requireNonNull(step.at().taskId(), "a start has no task"),
                step.at().caseKey(),
                view,
                steps.againstCurrentUser(step.at()).orElse(null));
    }

    private static <T> T inChinese(Supplier<T> work) {
        Locale language = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocale(language);
        }
    }
}
