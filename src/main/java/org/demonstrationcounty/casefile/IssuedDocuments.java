package org.demonstrationcounty.casefile;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/** Stores the documents that the bureau issues, each with the edition that names the programme and its honour in it. */
@Component
public class IssuedDocuments {

    private final IssuedDocumentRepository documents;
    private final Editions editions;
    private final ProgrammeClock clock;

    IssuedDocuments(IssuedDocumentRepository documents, Editions editions, ProgrammeClock clock) {
        this.documents = documents;
        this.editions = editions;
        this.clock = clock;
    }

    void keep(IssuedDocumentRow.Kind kind, CaseKey caseKey, IssueDocument.Issued issued, String user) {
        documents.save(
                new IssuedDocumentRow(kind, caseKey, issued, editions.current().id(), user, clock.instant()));
    }
}
