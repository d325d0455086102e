package org.demonstrationcounty.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.SideProcesses;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseResumption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a new process for a report whose process instance is gone (P10). A report that has been answered needs none:
 * the county only had to read the answer.
 */
@Component
class ReportsGone implements SideProcesses {

    private final ProblemReportRepository reports;
    private final CaseResumption resumption;

    ReportsGone(ProblemReportRepository reports, CaseResumption resumption) {
        this.reports = reports;
        this.resumption = resumption;
    }

    @Override
    public Map<String, CaseKey> awaited() {
        return reports.findByAnswerIsNull().stream()
                .collect(Collectors.toMap(ProblemReportRow::processInstanceId, ProblemReportRow::caseKey));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginAnew(String instance, String reason) {
        ProblemReportRow row = reports.findByProcessInstanceId(instance).orElseThrow();
        resumption.clear(instance, reason);
        row.handleIn(resumption.begin("problem-report", row.caseKey(), Map.of(), "answer-report"));
    }
}
