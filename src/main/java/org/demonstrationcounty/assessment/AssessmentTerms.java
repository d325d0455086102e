package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/** How long a round waits for an answer. */
@Component("assessmentTerms")
public class AssessmentTerms {

    private final WorkingDays workingDays;
    private final Editions editions;
    private final CaseFiles files;
    private final ProgrammeClock clock;

    AssessmentTerms(WorkingDays workingDays, Editions editions, CaseFiles files, ProgrammeClock clock) {
        this.workingDays = workingDays;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /** When figures that the county did not answer count as confirmed: the end of the last of so many working days. */
    public Date confirmationEnds(DelegateExecution execution) {
        int round = (Integer) execution.getVariable("round");
        int dataYear = files.get(execution.getProcessBusinessKey()).dataYear(round);
        int days = editions.governing(dataYear).calendar().figureConfirmationWorkingDays();
        LocalDate last = workingDays.plusWorkingDays(clock.today(), days);
        return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
