package org.demonstrationcounty.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "withdrawal")
class WithdrawalRow implements Persistable<String> {

    @Id
    private String caseKey;

    private String reason;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected WithdrawalRow() {}

    WithdrawalRow(CaseKey caseKey, String reason, String withdrawnBy, Instant withdrawnAt) {
        this.caseKey = caseKey.text();
        this.reason = reason;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = withdrawnAt;
    }

    /**
     * The withdrawal as an entry of the case's history.
     *
     * @param round the round in which the county withdrew
     */
    Decision decision(int round) {
        return new Decision("withdrawal", round, "withdraw", reason, withdrawnBy, withdrawnAt);
    }

    @Override
    public String getId() {
        return caseKey;
    }

    /** A withdrawal is only added, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
