package org.demonstrationcounty.approval;

import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.IssueDocument;
import org.demonstrationcounty.casefile.IssuedDocumentRow;
import org.demonstrationcounty.casefile.IssuedDocuments;
import org.springframework.stereotype.Component;

/** 印发批复: the bureau issues the approval. */
@Component
class IssueApproval extends IssueDocument {

    IssueApproval(IssuedDocuments documents, ApplicationSheets sheets, ProgrammeClock clock) {
        super(IssuedDocumentRow.Kind.APPROVAL, documents, sheets::of, clock);
    }

    @Override
    public String key() {
        return "issue-approval";
    }
}
