package org.demonstrationcounty.termination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "termination")
class TerminationRow implements Persistable<String> {

    @Id
    private String caseKey;

    private String reason;
    private String terminatedBy;
    private Instant terminatedAt;

    protected TerminationRow() {}

    TerminationRow(CaseKey caseKey, String reason, String terminatedBy, Instant terminatedAt) {
        this.caseKey = caseKey.text();
        this.reason = reason;
        this.terminatedBy = terminatedBy;
        this.terminatedAt = terminatedAt;
    }

    /**
     * The termination as the case's history shows it.
     *
     * @param round the round during which the bureau ended it
     */
    Decision decision(int round) {
        return new Decision("termination", round, "terminate", reason, terminatedBy, terminatedAt);
    }

    @Override
    public String getId() {
        return caseKey;
    }

    /** Always true, because terminations are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
