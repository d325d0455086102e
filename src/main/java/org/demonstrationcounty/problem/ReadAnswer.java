package org.demonstrationcounty.problem;

import java.util.Map;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 查阅答复: the county has read the answer (R20). */
@Component
class ReadAnswer implements Step {

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
    public void perform(Submission submitted) {
        reports.acknowledge(submitted);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.of(context);
    }
}
