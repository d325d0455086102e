package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 省政府同意撤销: the provincial government decides on the revocation, unless a round is being reconsidered (P8). */
@Component
class ConsentToRevocation implements Step<Decided> {

    private final CaseFiles files;
    private final Decisions decisions;
    private final Reconsiderations reconsiderations;
    private final OpenReconsiderations open;
    private final ReconsiderationSheets sheets;
    private final ProgrammeClock clock;

    ConsentToRevocation(
            CaseFiles files,
            Decisions decisions,
            Reconsiderations reconsiderations,
            OpenReconsiderations open,
            ReconsiderationSheets sheets,
            ProgrammeClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.reconsiderations = reconsiderations;
        this.open = open;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "consent-to-revocation";
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        Decided decided = Decided.read(submitted, refusals);
        if (decided.is("approve") && open.areUnsettled(submitted.caseKey())) {
            throw RefusedException.conflict("revocation.rounds-first");
        }
        return decided;
    }

    @Override
    public void perform(Decided decided, StepContext at, String user) {
        decisions.record(decided, at, user);
        Outcome outcome = decided.is("approve") ? Outcome.REVOKED : Outcome.REVOCATION_REFUSED;
        reconsiderations.of(at).close(outcome, null, decided.comment(), user, clock.instant());
    }

    @Override
    public ReconsiderationSheets.DesignationView view(StepContext at) {
        return sheets.ofDesignation(at.caseKey(), reconsiderations.of(at));
    }
}
