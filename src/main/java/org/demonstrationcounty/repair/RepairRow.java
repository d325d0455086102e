package org.demonstrationcounty.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_repair")
class RepairRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseKey;
    private int round;
    private String reason;
    private String repairedBy;
    private Instant repairedAt;

    protected RepairRow() {}

    RepairRow(CaseFile file, String reason, String repairedBy, Instant repairedAt) {
        this.caseKey = file.caseKey().text();
        this.round = file.round();
        this.reason = reason;
        this.repairedBy = repairedBy;
        this.repairedAt = repairedAt;
    }

    /** The repair as the case's history shows it. */
    Decision decision() {
        return new Decision("repair", round, "repair", reason, repairedBy, repairedAt);
    }
}
