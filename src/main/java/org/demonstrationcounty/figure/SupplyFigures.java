package org.demonstrationcounty.figure;

import java.util.List;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 部门填报指标: a department certifies the figures of its own indicators (R3, R5). */
@Component
class SupplyFigures implements Step<SupplyFigures.Supplied> {

    /** @param asked the request that they answer */
    record Supplied(FigureRequestRow asked, List<SuppliedFigure> figures) {}

    private final CaseFiles files;
    private final CaseFigures figures;
    private final FigureRequests requests;
    private final AssessedRounds rounds;
    private final SupplySheet sheet;
    private final CaseAccess access;
    private final Counties counties;

    SupplyFigures(
            CaseFiles files,
            CaseFigures figures,
            FigureRequests requests,
            AssessedRounds rounds,
            SupplySheet sheet,
            CaseAccess access,
            Counties counties) {
        this.files = files;
        this.figures = figures;
        this.requests = requests;
        this.rounds = rounds;
        this.sheet = sheet;
        this.access = access;
        this.counties = counties;
    }

    @Override
    public String key() {
        return "supply-figures";
    }

    @Override
    public Supplied read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        AssessedRound assessed = rounds.of(submitted.at());
        FigureRequestRow asked = requests.latest(assessed);
        boolean first = asked.request().kind() == FigureRequest.Kind.FIRST;
        FigureSubmission submission = new FigureSubmission(
                submitted, assessed.edition(), rounds.withoutYearBefore(assessed), office(submitted), refusals);
        return new Supplied(
                asked, submission.read(first, code -> figures.of(assessed).now().currentOf(code)));
    }

    @Override
    public void perform(Supplied supplied, StepContext at, String user) {
        figures.store(supplied.figures(), supplied.asked(), at, user);
    }

    @Override
    public Lateness whenLate(StepContext at) {
        return Lateness.of("late.bureau");
    }

    @Override
    public SupplyView view(StepContext at) {
        return sheet.of(rounds.of(at), at.text("department"));
    }

    /** The office that supplies: the department, or the bureau in place of a late department. */
    private String office(Submission submitted) {
        String department = submitted.at().text("department");
        return counties.departmentsOf(access.user()).contains(department) ? department : Groups.BUREAU;
    }
}
