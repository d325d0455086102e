package org.demonstrationcounty.term;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Terms;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.TaskTerms;
import org.springframework.stereotype.Component;

/** The terms of the policy's calendar table, counted in working days where it says so. */
@Component
class PolicyTaskTerms implements TaskTerms {

    private final Editions editions;
    private final AssessedRounds rounds;
    private final WorkingDays workingDays;
    private final LateWork lateWork;
    private final ProgrammeClock clock;

    PolicyTaskTerms(
            Editions editions,
            AssessedRounds rounds,
            WorkingDays workingDays,
            LateWork lateWork,
            ProgrammeClock clock) {
        this.editions = editions;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.lateWork = lateWork;
        this.clock = clock;
    }

    @Override
    public Days days(StepContext at, Optional<LocalDate> set) {
        Terms terms = terms(at);
        LocalDate last = set.orElseGet(() -> last(terms.dueOf(at.step())));
        return new Days(last, reminder(last, terms), escalation(last, terms));
    }

    private LocalDate last(Terms.Term term) {
        return switch (term.unit()) {
            case DAYS -> clock.today().plusDays(term.length());
            case WORKING_DAYS -> workingDays.plusWorkingDays(clock.today(), term.length());
        };
    }

    /** Never on the day on which the task begins: who is told of it then need not be reminded. */
    private LocalDate reminder(LocalDate last, Terms terms) {
        LocalDate before = workingDays.minusWorkingDays(last, terms.reminderWorkingDays());
        LocalDate tomorrow = clock.today().plusDays(1);
        return before.isBefore(tomorrow) ? tomorrow : before;
    }

    private LocalDate escalation(LocalDate last, Terms terms) {
        int grace = terms.escalationWorkingDays();
        LocalDate lastOfGrace = grace == 0 ? last : workingDays.plusWorkingDays(last, grace);
        return lastOfGrace.plusDays(1);
    }

    @Override
    public void remind(DelegateTask task) {
        lateWork.remind(task);
    }

    @Override
    public void escalate(DelegateTask task) {
        lateWork.escalate(task);
    }

    /** A round's terms are those of the edition that it keeps (R21). */
    private Terms terms(StepContext at) {
        if (!at.has("round")) {
            return editions.current().calendar();
        }
        return rounds.of(at).edition().calendar();
    }
}
