package org.demonstrationcounty.application;

import org.demonstrationcounty.engine.ProgrammeClock;
import org.springframework.stereotype.Component;

/** 印发批复. */
@Component
class IssueApproval extends IssueDocument {

    IssueApproval(IssuedDocumentRepository documents, ApplicationSheets sheets, ProgrammeClock clock) {
        super(IssuedDocumentRow.Kind.APPROVAL, documents, sheets, clock);
    }

    @Override
    public String key() {
        return "issue-approval";
    }
}
