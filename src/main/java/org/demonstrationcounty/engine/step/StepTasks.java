package org.demonstrationcounty.engine.step;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.SetTerm;
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
        String name = names.of(at(execution), execution.getCurrentActivityName());
        String reason = begun(execution).reason();
        return reason.isEmpty() ? name : name + "（" + reason + "）";
    }

    public Date due(DelegateExecution execution) {
        LocalDate dayAfter = begun(execution).days().last().plusDays(1);
        return Date.from(startOf(dayAfter).toInstant().minus(BEFORE_MIDNIGHT));
    }

    public Date reminder(DelegateExecution execution) {
        return startOf(begun(execution).days().reminder());
    }

    public Date escalation(DelegateExecution execution) {
        return startOf(begun(execution).days().escalation());
    }

    public void remind(DelegateTask task) {
        terms.remind(task);
    }

    public void escalate(DelegateTask task) {
        terms.escalate(task);
    }

    private BegunTasks.Begun begun(DelegateExecution execution) {
        StepContext at = at(execution);
        return begun.of(execution, () -> {
            Optional<SetTerm> set = steps.of(at.step()).setTerm(at);
            return new BegunTasks.Begun(
                    terms.days(at, set.map(SetTerm::lastDay)),
                    set.map(SetTerm::reason).orElse(""));
        });
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
