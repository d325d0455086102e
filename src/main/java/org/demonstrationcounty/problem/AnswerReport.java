package org.demonstrationcounty.problem;

import java.util.Map;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 答复问题: the bureau answers (R20). */
@Component
class AnswerReport implements Step {

    private final ProblemReports reports;
    private final ProblemSheets sheets;

    AnswerReport(ProblemReports reports, ProblemSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "answer-report";
    }

    @Override
    public void perform(Submission submitted) {
        reports.answer(submitted);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.of(context);
    }
}
