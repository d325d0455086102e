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
import org.demonstrationcounty.step.Submission;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private String issuedBy;
    private Instant issuedAt;

    protected IssuedDocumentRow() {}

    IssuedDocumentRow(Kind kind, Submission submitted, Instant at) {
        this.caseKey = submitted.caseKey();
        this.kind = kind;
        this.documentNumber = submitted.text("documentNumber");
        this.issuedOn = submitted.date("issuedOn");
        this.issuedBy = submitted.user();
        this.issuedAt = at;
    }
}
