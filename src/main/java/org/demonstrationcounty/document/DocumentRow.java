package org.demonstrationcounty.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "document")
class DocumentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentKind kind;

    private String name;
    private long size;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentType type;

    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    protected DocumentRow() {}

    DocumentRow(CaseKey caseKey, NewDocument document, String uploadedBy, Instant uploadedAt) {
        this.caseKey = caseKey.text();
        this.kind = document.kind();
        this.name = document.name();
        this.size = document.size();
        this.type = document.type();
        this.sha256 = document.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    void replace(NewDocument document, Instant uploadedAt) {
        this.kind = document.kind();
        this.name = document.name();
        this.size = document.size();
        this.type = document.type();
        this.sha256 = document.sha256();
        this.uploadedAt = uploadedAt;
    }

    Document document() {
        return new Document(id, new CaseKey(caseKey), kind, name, size, type, sha256, uploadedBy, uploadedAt);
    }
}
