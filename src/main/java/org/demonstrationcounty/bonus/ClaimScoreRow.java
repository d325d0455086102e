package org.demonstrationcounty.bonus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
@Table(name = "claim_score")
class ClaimScoreRow {

    @Id
    private Long claimId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "claim_id")
    private ClaimRow claim;

    private BigDecimal points;
    private String comment;
    private String scoredBy;
    private Instant scoredAt;

    protected ClaimScoreRow() {}

    ClaimScoreRow(ClaimRow claim, ScoreClaim.Score score, String user, Instant scoredAt) {
        this.claim = claim;
        this.points = score.points();
        this.comment = score.comment();
        this.scoredBy = user;
        this.scoredAt = scoredAt;
    }

    BigDecimal points() {
        return points;
    }

    String comment() {
        return comment;
    }
}
