package org.demonstrationcounty.application;

import java.time.LocalDate;
import java.util.Map;
import org.demonstrationcounty.engine.ProgrammeClock;
import org.demonstrationcounty.engine.Step;
import org.demonstrationcounty.engine.StepContext;
import org.demonstrationcounty.engine.Submission;
import org.demonstrationcounty.refusal.Refusals;

/** A step at which the bureau issues a document: it has a number and a date that is not in the future (P2, P5). */
abstract class IssueDocument implements Step {

    private final IssuedDocumentRow.Kind kind;
    private final IssuedDocumentRepository documents;
    private final ApplicationSheets sheets;
    private final ProgrammeClock clock;

    IssueDocument(
            IssuedDocumentRow.Kind kind,
            IssuedDocumentRepository documents,
            ApplicationSheets sheets,
            ProgrammeClock clock) {
        this.kind = kind;
        this.documents = documents;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void check(Submission submitted, Refusals refusals) {
        LocalDate issuedOn = submitted.date("issuedOn");
        if (issuedOn != null && issuedOn.isAfter(clock.today())) {
            refusals.add("issuedOn", "date.in-the-future");
        }
    }

    @Override
    public void perform(Submission submitted) {
        documents.save(new IssuedDocumentRow(kind, submitted, clock.instant()));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.of(context.caseKey());
    }
}
