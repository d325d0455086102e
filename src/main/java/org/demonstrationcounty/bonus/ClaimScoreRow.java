package org.demonstrationcounty.bonus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.demonstrationcounty.step.Submission;

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

    ClaimScoreRow(ClaimRow claim, Submission submitted, Instant scoredAt) {
        this.claim = claim;
        this.points = submitted.decimal("points");
        this.comment = submitted.text("comment");
        this.scoredBy = submitted.user();
        this.scoredAt = scoredAt;
    }

    BigDecimal points() {
        return points;
    }

    String comment() {
        return comment;
    }
}
