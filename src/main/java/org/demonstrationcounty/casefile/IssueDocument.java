package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import java.util.function.Function;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;

/**
 * A step at which the bureau issues a document. The document has a number and a date that is not in the future (P2,
 * P5).
 */
public abstract class IssueDocument implements Step<IssueDocument.Issued> {

    /** A document as it was issued. */
    public record Issued(String number, LocalDate on) {}

    private final IssuedDocumentRow.Kind kind;
    private final IssuedDocuments documents;
    private final Function<CaseKey, ? extends Record> sheet;
    private final ProgrammeClock clock;

    /** @param sheet gives what the form shows, by the key of the case */
    protected IssueDocument(
            IssuedDocumentRow.Kind kind,
            IssuedDocuments documents,
            Function<CaseKey, ? extends Record> sheet,
            ProgrammeClock clock) {
        this.kind = kind;
        this.documents = documents;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public boolean isForSeveral() {
        return true;
    }

    @Override
    public Issued read(Submission submitted, Refusals refusals) {
        LocalDate issuedOn = submitted.demanded("issuedOn", Submission::date, refusals);
        if (issuedOn != null && issuedOn.isAfter(clock.today())) {
            refusals.add("issuedOn", "date.in-the-future");
        }
        return new Issued(submitted.demanded("documentNumber", Submission::text, refusals), issuedOn);
    }

    @Override
    public void perform(Issued issued, StepContext at, String user) {
        documents.keep(kind, at.caseKey(), issued, user);
    }

    @Override
    public Record view(StepContext at) {
        return sheet.apply(at.caseKey());
    }
}
