package org.demonstrationcounty.assessment;

import java.util.List;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.bonus.NewClaim;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 提交年度报告: the county reports on its year, on its experience (R19), and claims bonus points (R17). */
@Component
class SubmitAnnualReport implements AwaitedStep<SubmitAnnualReport.Report> {

    record Report(AssessedRound round, String summary, String experience, List<NewClaim> claims) {}

    private final AssessedRounds rounds;
    private final AnnualReportRepository reports;
    private final Claims claims;
    private final AssessmentSheets sheets;
    private final Decisions decisions;
    private final ProgrammeClock clock;

    SubmitAnnualReport(
            AssessedRounds rounds,
            AnnualReportRepository reports,
            Claims claims,
            AssessmentSheets sheets,
            Decisions decisions,
            ProgrammeClock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.claims = claims;
        this.sheets = sheets;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "submit-annual-report";
    }

    @Override
    public Report read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.of(submitted.at());
        return new Report(
                round,
                submitted.demanded("summary", Submission::text, refusals),
                submitted.demanded("experience", Submission::text, refusals),
                claims.read(submitted.json("claims"), round, refusals));
    }

    @Override
    public void perform(Report report, StepContext at, String user) {
        reports.save(new AnnualReportRow(report, user, clock.instant()));
        claims.submit(report.claims(), report.round(), user);
    }

    /** Goes on without a report and without claims. */
    @Override
    public void goOnWithout(String reason, StepContext at, String user) {
        decisions.record(Decided.absent(reason), at, user);
    }

    @Override
    public AssessmentSheets.ReportFormView view(StepContext at) {
        return sheets.toReport(rounds.of(at));
    }
}
