package org.demonstrationcounty.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;

/** Records that a county took back a version of its application. */
@Entity
@Table(name = "retraction")
class RetractionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int version;
    private String retractedBy;
    private Instant retractedAt;

    protected RetractionRow() {}

    RetractionRow(CaseKey caseKey, int version, String retractedBy, Instant retractedAt) {
        this.caseKey = caseKey.text();
        this.version = version;
        this.retractedBy = retractedBy;
        this.retractedAt = retractedAt;
    }

    /** The retraction as an entry of the case's history. */
    Decision decision() {
        return new Decision("retraction", 0, "retract", null, retractedBy, retractedAt);
    }
}
