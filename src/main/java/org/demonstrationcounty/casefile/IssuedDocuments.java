package org.demonstrationcounty.casefile;

import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Edition;
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

    /** The latest document of a kind; empty until the bureau has issued one. */
    public Optional<IssueDocument.Issued> find(IssuedDocumentRow.Kind kind, CaseKey caseKey) {
        return documents
                .findFirstByCaseKeyAndKindOrderByIdDesc(caseKey.text(), kind)
                .map(IssuedDocumentRow::issued);
    }

    /** The names of the programme and its honour at that document; today's names until there is one. */
    public Edition.Titles titles(IssuedDocumentRow.Kind kind, CaseKey caseKey) {
        return documents
                .findFirstByCaseKeyAndKindOrderByIdDesc(caseKey.text(), kind)
                .flatMap(row -> row.edition() == null
                        ? editions.findGoverning(row.issuedOn().getYear())
                        : editions.find(row.edition()))
                .orElseGet(editions::current)
                .titles();
    }

    void keep(IssuedDocumentRow.Kind kind, CaseKey caseKey, IssueDocument.Issued issued, String user) {
        documents.save(
                new IssuedDocumentRow(kind, caseKey, issued, editions.current().id(), user, clock.instant()));
    }
}
