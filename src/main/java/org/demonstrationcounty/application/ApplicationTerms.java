package org.demonstrationcounty.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Terms;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Component;

/** The window in which counties may apply (R2). */
@Component("applicationTerms")
public class ApplicationTerms {

    private final Editions editions;
    private final CaseFiles files;
    private final ProgrammeClock clock;

    ApplicationTerms(Editions editions, CaseFiles files, ProgrammeClock clock) {
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /** The moment at which a draft lapses: the end of the last day of its year's window, Beijing time. */
    public Date deadline(DelegateExecution execution) {
        int year = files.get(CaseInstance.caseKey(execution)).applicationYear();
        return Date.from(windowEnd(year).toInstant());
    }

    int thisYear() {
        return clock.today().getYear();
    }

    LocalDate lastDay(int year) {
        return terms().applicationDeadline().atYear(year);
    }

    boolean hasWindow(int year) {
        return terms().applicationYears().contains(year);
    }

    /** Whether the window of the year has not closed yet. */
    boolean isStillOpen(int year) {
        return clock.instant().isBefore(windowEnd(year).toInstant());
    }

    private ZonedDateTime windowEnd(int year) {
        return lastDay(year).plusDays(1).atStartOfDay(clock.getZone());
    }

    private Terms terms() {
        return editions.current().calendar();
    }
}
