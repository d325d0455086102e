package org.demonstrationcounty.problem;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.StartStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 反映问题: a county reports a problem to the bureau, at any time while its case runs (R20). */
@Component
class StartProblemReport implements StartStep<NewReport> {

    /** @param cases the cases for which the reader can report a problem */
    record CasesView(List<CaseChoice> cases) {}

    record CaseChoice(String key, String name) {}

    private final ProblemReports reports;
    private final CaseFiles files;
    private final CaseViews cases;
    private final IdentityService identity;

    StartProblemReport(ProblemReports reports, CaseFiles files, CaseViews cases, IdentityService identity) {
        this.reports = reports;
        this.files = files;
        this.cases = cases;
        this.identity = identity;
    }

    @Override
    public String key() {
        return "start-problem-report";
    }

    /**
     * A county reports for its own cases. For another county's key the answer is the same whether or not it has a case.
     * An invalid key passes here, and the check of the fields names it.
     */
    @Override
    public boolean allows(CurrentUser user, Map<String, Object> submitted) {
        boolean foreign = StartStep.text(submitted, "caseKey")
                .map(key -> new CaseKey(key).countyKey())
                .filter(county -> !county.isEmpty() && !user.isCounty(county))
                .isPresent();
        return !user.counties().isEmpty() && !foreign;
    }

    @Override
    public NewReport read(Submission submitted, Refusals refusals) {
        String caseKey = submitted.demanded("caseKey", Submission::text, refusals);
        if (caseKey != null) {
            files.find(new CaseKey(caseKey))
                    .ifPresentOrElse(
                            file -> checkRunning(file, refusals),
                            () -> refusals.add("caseKey", "case.unknown", caseKey));
        }
        return new NewReport(
                caseKey,
                submitted.demanded("subject", Submission::text, refusals),
                submitted.demanded("content", Submission::text, refusals));
    }

    @Override
    public CaseKey caseKey(NewReport report) {
        return new CaseKey(report.caseKey());
    }

    @Override
    public void perform(NewReport report, StepContext at, String user) {
        files.holdRunning(at.caseKey());
        reports.report(report, at.processInstanceId(), user);
    }

    @Override
    public CasesView view(StepContext at) {
        return new CasesView(files.runningOf(CurrentUser.of(identity).counties()).stream()
                .map(this::named)
                .toList());
    }

    private static void checkRunning(CaseFile file, Refusals refusals) {
        if (file.stage().isEnd()) {
            refusals.add("caseKey", "case.ended");
        }
    }

    private CaseChoice named(CaseFile file) {
        return new CaseChoice(file.caseKey().text(), cases.summary(file).countyName() + " " + file.applicationYear());
    }
}
