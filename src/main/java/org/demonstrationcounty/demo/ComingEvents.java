package org.demonstrationcounty.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseNamesInEnglish;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens next by itself: the engine's timers of all cases, and the last days of open tasks. */
@Component
@Profile("demo")
class ComingEvents {

    private static final int MOST = 12;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Counties counties;
    private final CaseNamesInEnglish names;
    private final RefusalMessages words;
    private final ProgrammeClock clock;
    private final WithoutUser withoutUser;

    ComingEvents(
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            Counties counties,
            CaseNamesInEnglish names,
            RefusalMessages words,
            ProgrammeClock clock,
            WithoutUser withoutUser) {
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.counties = counties;
        this.names = names;
        this.words = words;
        this.clock = clock;
        this.withoutUser = withoutUser;
    }

    /** The next events of all cases, earliest first. A task whose time a timer ends is told once. */
    List<ComingEvent> next() {
        return withoutUser.get(() -> {
            List<Job> timers = timers(management.createJobQuery());
            List<Task> due = due();
            Map<String, String> cases = cases(timers, due);
            Set<String> timed = timers.stream()
                    .map(timer -> lastDay(timer.getProcessInstanceId(), timer.getDuedate()))
                    .collect(Collectors.toSet());
            Stream<ComingEvent> ofTimers = timers.stream()
                    .filter(timer -> cases.containsKey(timer.getProcessInstanceId()))
                    .map(timer -> event(cases, timer));
            Stream<ComingEvent> ofTasks = due.stream()
                    .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                    .filter(task -> !timed.contains(lastDay(task.getProcessInstanceId(), task.getDueDate())))
                    .map(task -> event(cases, task));
            return Stream.concat(ofTimers, ofTasks)
                    .sorted(Comparator.comparing(ComingEvent::at).thenComparing(ComingEvent::caseKey))
                    .limit(MOST)
                    .toList();
        });
    }

    /** The next timer of one case, which goes on by itself then; empty if it waits for somebody. */
    Optional<ComingEvent> timerOf(CaseKey caseKey) {
        Set<String> instances = withoutUser.get(
                () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey.text()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet()));
        return instances.isEmpty()
                ? Optional.empty()
                : withoutUser.get(() -> timers(management.createJobQuery().processInstanceIds(instances)).stream()
                        .findFirst()
                        .map(timer -> event(Map.of(timer.getProcessInstanceId(), caseKey.text()), timer)));
    }

    /** How many jobs are due and not done yet, because the clock has only just been moved. */
    long underWay() {
        return withoutUser.get(
                () -> management.createJobQuery().active().executable().count());
    }

    private List<Job> timers(JobQuery jobs) {
        return jobs.active()
                .withRetriesLeft()
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .duedateLowerThan(Date.from(ClockController.LATEST))
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST);
    }

    private List<Task> due() {
        return tasks.createTaskQuery()
                .active()
                .dueAfter(Date.from(clock.instant()))
                .orderByDueDate()
                .asc()
                .listPage(0, MOST);
    }

    private Map<String, String> cases(List<Job> timers, List<Task> due) {
        Set<String> instances = Stream.concat(
                        timers.stream().map(Job::getProcessInstanceId),
                        due.stream().map(Task::getProcessInstanceId))
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private ComingEvent event(Map<String, String> cases, Job timer) {
        String element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        String what = words.named("clock.event." + element);
        return event(timer.getDuedate().toInstant(), caseOf(cases, timer.getProcessInstanceId()), what);
    }

    /** The last second of a task's last day is still in time. */
    private ComingEvent event(Map<String, String> cases, Task task) {
        String what = words.of(new Refusal("", "clock.event.task", List.of(names.spoken(task.getName()))));
        Instant late = task.getDueDate().toInstant().plusSeconds(1);
        return event(late, caseOf(cases, task.getProcessInstanceId()), what);
    }

    private static String caseOf(Map<String, String> cases, String instance) {
        return Objects.requireNonNull(cases.get(instance));
    }

    private ComingEvent event(Instant at, String caseKey, String what) {
        String county = counties.find(new CaseKey(caseKey).countyKey())
                .map(County::name)
                .orElse(caseKey);
        return new ComingEvent(at, caseKey, county, what);
    }

    /** A timer may be set to the last second of a day or to the first of the next. */
    private static String lastDay(String instance, Date due) {
        return instance + ProgrammeClock.local(due.toInstant().minusSeconds(1)).toLocalDate();
    }
}
