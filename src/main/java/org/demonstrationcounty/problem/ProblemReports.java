package org.demonstrationcounty.problem;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The problem reports of the counties, with their answers. */
@Service
@Transactional
class ProblemReports {

    private final ProblemReportRepository reports;
    private final ProgrammeClock clock;

    ProblemReports(ProblemReportRepository reports, ProgrammeClock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    void report(NewReport report, String processInstanceId, String user) {
        reports.save(new ProblemReportRow(report, processInstanceId, user, clock.instant()));
    }

    void answer(String processInstanceId, AnswerReport.Answer answer, String user) {
        row(processInstanceId).answer(answer.text(), user, clock.instant());
    }

    void acknowledge(String processInstanceId, String user) {
        row(processInstanceId).read(user, clock.instant());
    }

    ProblemReport of(String processInstanceId) {
        return row(processInstanceId).report();
    }

    private ProblemReportRow row(String processInstanceId) {
        return reports.findByProcessInstanceId(processInstanceId).orElseThrow();
    }
}
