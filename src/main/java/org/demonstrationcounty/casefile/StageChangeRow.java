package org.demonstrationcounty.casefile;

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
@Table(name = "stage_change")
class StageChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    private int round;
    private Instant enteredAt;

    protected StageChangeRow() {}

    StageChangeRow(CaseKey caseKey, Stage stage, int round, Instant enteredAt) {
        this.caseKey = caseKey.text();
        this.stage = stage;
        this.round = round;
        this.enteredAt = enteredAt;
    }

    Stage stage() {
        return stage;
    }

    FormerCase.FormerEvent event() {
        return new FormerCase.FormerEvent(enteredAt, stage, round, null);
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
