package org.demonstrationcounty.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.Deadline;
import org.demonstrationcounty.step.Deadlines;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The last day of a task as a date in the programme's time, with what follows when it passes (P9). */
@Component
class TaskDeadlines implements Deadlines {

    private final Steps steps;
    private final Editions editions;
    private final RefusalMessages messages;
    private final ProgrammeClock clock;

    TaskDeadlines(Steps steps, Editions editions, RefusalMessages messages, ProgrammeClock clock) {
        this.steps = steps;
        this.editions = editions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Deadline of(StepContext at, Instant due) {
        LocalDate last = LocalDate.ofInstant(due, clock.getZone());
        LocalDate today = clock.today();
        String code = last.isBefore(today) ? "due.past" : last.equals(today) ? "due.today" : "due.open";
        Lateness lateness = lateness(at);
        return new Deadline(
                last,
                last.isBefore(today),
                messages.of(new Refusal("", code, List.of(inWords(last)))),
                messages.of(new Refusal("", lateness.code(), lateness.arguments())));
    }

    private Lateness lateness(StepContext at) {
        Step<?> step = steps.of(at.step());
        return step instanceof AwaitedStep<?>
                ? Lateness.of("late.silence", editions.current().calendar().silenceWorkingDays())
                : step.whenLate(at);
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.named("due.date"), LocaleContextHolder.getLocale())
                .format(day);
    }
}
