package org.demonstrationcounty.problem;

import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 查阅答复: the county reads the answer (R20). */
@Component
class ReadAnswer implements Step<Void> {

    private final ProblemReports reports;
    private final ProblemSheets sheets;

    ReadAnswer(ProblemReports reports, ProblemSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "read-answer";
    }

    @Override
    public Void read(Submission submitted, Refusals refusals) {
        return null;
    }

    @Override
    public void perform(Void nothing, StepContext at, String user) {
        reports.acknowledge(at.processInstanceId(), user);
    }

    @Override
    public ProblemSheets.ReportedView view(StepContext at) {
        return sheets.of(at);
    }
}
