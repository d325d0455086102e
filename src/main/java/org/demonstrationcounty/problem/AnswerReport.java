package org.demonstrationcounty.problem;

import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 答复问题: the bureau answers a report (R20). */
@Component
class AnswerReport implements Step<AnswerReport.Answer> {

    record Answer(String text) {}

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
    public Answer read(Submission submitted, Refusals refusals) {
        return new Answer(submitted.demanded("answer", Submission::text, refusals));
    }

    @Override
    public void perform(Answer answer, StepContext at, String user) {
        reports.answer(at.processInstanceId(), answer, user);
    }

    @Override
    public ProblemSheets.ReportedView view(StepContext at) {
        return sheets.of(at);
    }
}
