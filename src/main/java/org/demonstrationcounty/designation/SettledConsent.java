package org.demonstrationcounty.designation;

import java.util.function.Function;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.Submission;

/** 省政府同意命名. No consent is given while the consequences of a revised result are undecided (P8). */
class SettledConsent extends Review {

    private final CaseFiles files;
    private final UnsettledResults unsettled;

    SettledConsent(
            CaseFiles files,
            Decisions decisions,
            Function<CaseKey, ? extends Record> sheet,
            UnsettledResults unsettled) {
        super("final-consent", decisions, sheet);
        this.files = files;
        this.unsettled = unsettled;
    }

    @Override
    public boolean isForSeveral() {
        return true;
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        Decided decided = super.read(submitted, refusals);
        if (decided.is("approve") && unsettled.holdUp(submitted.caseKey())) {
            throw RefusedException.conflict("reconsideration.failed-round-open");
        }
        return decided;
    }
}
