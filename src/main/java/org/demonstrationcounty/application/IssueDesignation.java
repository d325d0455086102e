package org.demonstrationcounty.application;

import org.demonstrationcounty.engine.ProgrammeClock;
import org.springframework.stereotype.Component;

/** 印发命名文件. */
@Component
class IssueDesignation extends IssueDocument {

    IssueDesignation(IssuedDocumentRepository documents, ApplicationSheets sheets, ProgrammeClock clock) {
        super(IssuedDocumentRow.Kind.DESIGNATION, documents, sheets, clock);
    }

    @Override
    public String key() {
        return "issue-designation";
    }
}
