package org.demonstrationcounty.term;

import java.time.LocalDate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Terms;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.TaskTerms;
import org.springframework.stereotype.Component;

/** Sets the terms of tasks by the policy's calendar table, in days or in working days as the table says. */
@Component
class PolicyTaskTerms implements TaskTerms {

    private final Editions editions;
    private final AssessedRounds rounds;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    PolicyTaskTerms(Editions editions, AssessedRounds rounds, WorkingDays workingDays, ProgrammeClock clock) {
        this.editions = editions;
        this.rounds = rounds;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public LocalDate last(StepContext at) {
        Terms.Term term = terms(at).dueOf(at.step());
        return switch (term.unit()) {
            case DAYS -> clock.today().plusDays(term.length());
            case WORKING_DAYS -> workingDays.plusWorkingDays(clock.today(), term.length());
        };
    }

    /** A round's terms are those of the edition that it keeps (R21). */
    private Terms terms(StepContext at) {
        if (!at.has("round")) {
            return editions.current().calendar();
        }
        return rounds.of(at).edition().calendar();
    }
}
