package org.demonstrationcounty.designation;

import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.IssueDocument;
import org.demonstrationcounty.casefile.IssuedDocumentRow;
import org.demonstrationcounty.casefile.IssuedDocuments;
import org.springframework.stereotype.Component;

/** 印发命名文件. */
@Component
class IssueDesignation extends IssueDocument {

    IssueDesignation(IssuedDocuments documents, ApplicationSheets sheets, ProgrammeClock clock) {
        super(IssuedDocumentRow.Kind.DESIGNATION, documents, sheets::of, clock);
    }

    @Override
    public String key() {
        return "issue-designation";
    }
}
