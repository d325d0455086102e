package org.demonstrationcounty.problem;

import java.util.Map;
import org.demonstrationcounty.engine.Step;
import org.demonstrationcounty.engine.StepContext;
import org.demonstrationcounty.engine.Submission;
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
