package org.demonstrationcounty.engine.step;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.SetTerm;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.TaskBegun;
import org.demonstrationcounty.step.TaskNames;
import org.demonstrationcounty.step.TaskTerms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Calculates the name and the due date that {@link StepTaskParse} gives to the task of every step. */
@Component("stepTasks")
public class StepTasks {

    /** A task is due one second before midnight, because Tasklist shows the date, which must be the last day. */
    private static final Duration BEFORE_MIDNIGHT = Duration.ofSeconds(1);

    private final Steps steps;
    private final TaskTerms terms;
    private final BegunTasks begun;
    private final TaskNames names;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    StepTasks(
            Steps steps,
            TaskTerms terms,
            BegunTasks begun,
            TaskNames names,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.terms = terms;
        this.begun = begun;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    public String name(DelegateExecution execution) {
        String name = names.of(at(execution), execution.getCurrentActivityName());
        String reason = begun(execution).reason();
        return reason.isEmpty() ? name : name + "（" + reason + "）";
    }

    public Date due(DelegateExecution execution) {
        LocalDate dayAfter = begun(execution).last().plusDays(1);
        return Date.from(dayAfter.atStartOfDay(clock.getZone()).toInstant().minus(BEFORE_MIDNIGHT));
    }

    public void begin(DelegateTask task) {
        StepContext at = at(task.getExecution());
        events.publishEvent(new TaskBegun(
                task.getTaskDefinitionKey(),
                at.caseKey(),
                task.getId(),
                at.has("round") ? (Integer) at.round() : null,
                offices(task),
                task.getDueDate().toInstant()));
    }

    /** The groups of a new task, from what the engine is about to write. The task itself would ask the database. */
    private static Set<String> offices(DelegateTask task) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntitiesByType(IdentityLinkEntity.class)
                .stream()
                .filter(link -> task.getId().equals(link.getTaskId()) && link.getGroupId() != null)
                .map(IdentityLinkEntity::getGroupId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private BegunTasks.Begun begun(DelegateExecution execution) {
        StepContext at = at(execution);
        return begun.of(execution, () -> {
            Optional<SetTerm> set = steps.of(at.step()).setTerm(at);
            return new BegunTasks.Begun(
                    set.map(SetTerm::lastDay).orElseGet(() -> terms.last(at)),
                    set.map(SetTerm::reason).orElse(""));
        });
    }

    private static StepContext at(DelegateExecution execution) {
        return new StepContext(
                execution.getCurrentActivityId(),
                CaseInstance.caseKey(execution),
                null,
                execution.getProcessInstanceId(),
                execution.getVariables());
    }
}
