package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 复核命名: the bureau keeps the designation or proposes to revoke it (P8). */
@Component
class ProposeRevocation implements Step<Decided> {

    private final CaseFiles files;
    private final Decisions decisions;
    private final Reconsiderations reconsiderations;
    private final ReconsiderationSheets sheets;
    private final ProgrammeClock clock;

    ProposeRevocation(
            CaseFiles files,
            Decisions decisions,
            Reconsiderations reconsiderations,
            ReconsiderationSheets sheets,
            ProgrammeClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.reconsiderations = reconsiderations;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "propose-revocation";
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        return Decided.read(submitted, refusals);
    }

    @Override
    public void perform(Decided decided, StepContext at, String user) {
        decisions.record(decided, at, user);
        if (decided.is("keep")) {
            reconsiderations.of(at).close(Outcome.KEPT, null, decided.comment(), user, clock.instant());
        }
    }

    @Override
    public ReconsiderationSheets.DesignationView view(StepContext at) {
        return sheets.ofDesignation(at.caseKey(), reconsiderations.of(at));
    }
}
