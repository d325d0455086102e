package org.demonstrationcounty.designation;

import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.IssueDocument;
import org.demonstrationcounty.casefile.IssuedDocumentRow;
import org.demonstrationcounty.casefile.IssuedDocuments;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 印发命名文件: the bureau issues the designation. */
@Component
class IssueDesignation extends IssueDocument {

    private final CaseFiles files;
    private final UnsettledResults unsettled;

    IssueDesignation(
            CaseFiles files,
            IssuedDocuments documents,
            ApplicationSheets sheets,
            UnsettledResults unsettled,
            ProgrammeClock clock) {
        super(IssuedDocumentRow.Kind.DESIGNATION, documents, sheets::of, clock);
        this.files = files;
        this.unsettled = unsettled;
    }

    @Override
    public String key() {
        return "issue-designation";
    }

    /** Refuses the designation while the consequences of a revised result are undecided (P8). */
    @Override
    public Issued read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        if (unsettled.holdUp(submitted.caseKey())) {
            throw RefusedException.conflict("reconsideration.failed-round-open");
        }
        return super.read(submitted, refusals);
    }
}
