package org.demonstrationcounty.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.AssessedRound;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "ruling")
public class RulingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private String indicator;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Ruling.Kind kind;

    private String reason;
    private String ruledBy;
    private Instant ruledAt;

    /** Whether the ruling was made in a rectification. The year's own figures are then judged without it. */
    private boolean rectified;

    protected RulingRow() {}

    RulingRow(AssessedRound round, Ruling ruling, boolean rectified, String user, Instant at) {
        this.caseKey = round.caseKey().text();
        this.round = round.round();
        this.indicator = ruling.indicator();
        this.kind = ruling.kind();
        this.reason = ruling.reason();
        this.ruledBy = user;
        this.ruledAt = at;
        this.rectified = rectified;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    int round() {
        return round;
    }

    public Ruling ruling() {
        return new Ruling(indicator, kind, reason);
    }

    boolean isRectified() {
        return rectified;
    }

    public String ruledBy() {
        return ruledBy;
    }

    public Instant ruledAt() {
        return ruledAt;
    }
}
