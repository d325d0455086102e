package org.demonstrationcounty.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.county.CaseKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "issued_document")
public class IssuedDocumentRow {

    public enum Kind {
        APPROVAL,
        DESIGNATION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private String documentNumber;
    private LocalDate issuedOn;
    private @Nullable String edition;
    private String issuedBy;
    private Instant issuedAt;

    protected IssuedDocumentRow() {}

    IssuedDocumentRow(
            Kind kind,
            CaseKey caseKey,
            IssueDocument.Issued issued,
            @Nullable String edition,
            String user,
            Instant at) {
        this.caseKey = caseKey.text();
        this.kind = kind;
        this.documentNumber = issued.number();
        this.issuedOn = issued.on();
        this.edition = edition;
        this.issuedBy = user;
        this.issuedAt = at;
    }

    IssueDocument.Issued issued() {
        return new IssueDocument.Issued(documentNumber, issuedOn);
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** Id of the edition that was current then; null if documents did not store it yet. */
    @Nullable
    String edition() {
        return edition;
    }
}
