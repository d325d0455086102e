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
 * Reports whose process instance is gone are answered in another (P10). One that is answered and has only to be read is closed: nobody
 * waits for it.
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
