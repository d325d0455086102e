package org.demonstrationcounty.problem;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What counties reported, and what they were answered. */
@Service
@Transactional
class ProblemReports {

    private final ProblemReportRepository reports;
    private final ProgrammeClock clock;

    ProblemReports(ProblemReportRepository reports, ProgrammeClock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    void report(Submission submitted) {
        reports.save(new ProblemReportRow(submitted, clock.instant()));
    }

    void answer(Submission submitted) {
        row(submitted.at().processInstanceId()).answer(submitted.text("answer"), submitted.user(), clock.instant());
    }

    void acknowledge(Submission submitted) {
        row(submitted.at().processInstanceId()).read(submitted.user(), clock.instant());
    }

    ProblemReport of(String processInstanceId) {
        return row(processInstanceId).report();
    }

    private ProblemReportRow row(String processInstanceId) {
        return reports.findByProcessInstanceId(processInstanceId).orElseThrow();
    }
}
