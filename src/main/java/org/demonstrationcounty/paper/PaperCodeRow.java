package org.demonstrationcounty.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.county.CaseKey;

@Entity
@Table(name = "paper_code")
class PaperCodeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private String kind;
    private String version;
    private String code;
    private String number;
    private LocalDate issuedOn;
    private Instant madeAt;

    protected PaperCodeRow() {}

    PaperCodeRow(CaseKey caseKey, Paper paper, String code, Instant madeAt) {
        this.caseKey = caseKey.text();
        this.kind = paper.kind().code();
        this.version = paper.version();
        this.code = code;
        this.number = paper.number();
        this.issuedOn = paper.date();
        this.madeAt = madeAt;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    PaperKind kind() {
        return PaperKind.of(kind).orElseThrow();
    }

    String code() {
        return code;
    }

    String version() {
        return version;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    boolean isOf(Paper paper) {
        return paper.version().equals(version);
    }
}
