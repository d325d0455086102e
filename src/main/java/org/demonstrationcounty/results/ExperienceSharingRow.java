package org.demonstrationcounty.results;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;

@Entity
@Table(name = "experience_sharing")
class ExperienceSharingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private boolean shared;
    private String decidedBy;
    private Instant decidedAt;

    protected ExperienceSharingRow() {}

    ExperienceSharingRow(CaseKey caseKey, int round, boolean shared, String decidedBy, Instant decidedAt) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.shared = shared;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    boolean isShared() {
        return shared;
    }
}
