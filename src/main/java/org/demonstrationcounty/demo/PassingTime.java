package org.demonstrationcounty.demo;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets time pass before the job executor starts. Each timer fires at its own moment, so that the history has the
 * right times.
 */
@Component
@Profile("demo")
class PassingTime {

    private final DemonstrationClock clock;
    private final ProgrammeClock shown;
    private final ManagementService management;

    PassingTime(DemonstrationClock clock, ProgrammeClock shown, ManagementService management) {
        this.clock = clock;
        this.shown = shown;
        this.management = management;
    }

    void until(Instant moment) {
        for (Optional<Job> job = next(moment); job.isPresent(); job = next(moment)) {
            Date due = job.get().getDuedate();
            if (due != null) {
                jumpTo(due.toInstant());
            }
            management.executeJob(job.get().getId());
        }
        jumpTo(moment);
    }

    private Optional<Job> next(Instant moment) {
        return first(jobs().messages())
                .or(() -> first(jobs().timers().duedateLowerThan(Date.from(moment.plusMillis(1)))));
    }

    private JobQuery jobs() {
        return management.createJobQuery().active().withRetriesLeft();
    }

    private static Optional<Job> first(JobQuery jobs) {
        return jobs.orderByJobDuedate().asc().listPage(0, 1).stream().findFirst();
    }

    private void jumpTo(Instant moment) {
        if (moment.isAfter(shown.instant())) {
            clock.jumpTo(moment);
        }
    }
}
