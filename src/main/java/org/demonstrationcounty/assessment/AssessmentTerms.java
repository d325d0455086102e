package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;

/** The time that a county has to answer its figures. */
@Component("assessmentTerms")
public class AssessmentTerms {

    private final WorkingDays workingDays;
    private final AssessedRounds rounds;
    private final ProgrammeClock clock;

    AssessmentTerms(WorkingDays workingDays, AssessedRounds rounds, ProgrammeClock clock) {
        this.workingDays = workingDays;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The moment from which unanswered figures count as confirmed: the end of the last working day of the term. */
    public Date confirmationEnds(DelegateExecution execution) {
        Edition edition = rounds.of(execution).edition();
        int days = edition.calendar().figureConfirmationWorkingDays();
        LocalDate last = workingDays.plusWorkingDays(clock.today(), days);
        return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
