package org.demonstrationcounty.engine.step;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.demonstrationcounty.step.TaskNames;
import org.demonstrationcounty.step.TaskTerms;
import org.springframework.stereotype.Component;

/** The name, the due date, the reminder and the escalation that {@link StepTaskParse} gives to the task of every step. */
@Component("stepTasks")
public class StepTasks {

    /** A task is due on its last day, not at 00:00 of the day after: that is what people read in Tasklist. */
    private static final Duration BEFORE_MIDNIGHT = Duration.ofSeconds(1);

    private final Steps steps;
    private final TaskTerms terms;
    private final BegunTasks begun;
    private final TaskNames names;
    private final ProgrammeClock clock;

    StepTasks(Steps steps, TaskTerms terms, BegunTasks begun, TaskNames names, ProgrammeClock clock) {
        this.steps = steps;
        this.terms = terms;
        this.begun = begun;
        this.names = names;
        this.clock = clock;
    }

    public String name(DelegateExecution execution) {
        return names.of(at(execution), execution.getCurrentActivityName());
    }

    public Date due(DelegateExecution execution) {
        LocalDate dayAfter = days(execution).last().plusDays(1);
        return Date.from(startOf(dayAfter).toInstant().minus(BEFORE_MIDNIGHT));
    }

    public Date reminder(DelegateExecution execution) {
        return startOf(days(execution).reminder());
    }

    public Date escalation(DelegateExecution execution) {
        return startOf(days(execution).escalation());
    }

    public void remind(DelegateTask task) {
        terms.remind(task);
    }

    public void escalate(DelegateTask task) {
        terms.escalate(task);
    }

    private TaskTerms.Days days(DelegateExecution execution) {
        StepContext at = at(execution);
        return begun.of(execution, () -> terms.days(at, steps.of(at.step()).lastDay(at)));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
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
