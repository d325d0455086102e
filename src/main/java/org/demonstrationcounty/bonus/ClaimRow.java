package org.demonstrationcounty.bonus;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim")
class ClaimRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private String theme;
    private String summary;
    private String claimedBy;
    private Instant claimedAt;

    @OneToOne(mappedBy = "claim", cascade = CascadeType.PERSIST)
    private @Nullable ClaimScoreRow score;

    protected ClaimRow() {}

    ClaimRow(CaseKey caseKey, int round, NewClaim claim, String user, Instant claimedAt) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.theme = claim.theme();
        this.summary = claim.summary();
        this.claimedBy = user;
        this.claimedAt = claimedAt;
    }

    void score(ClaimScoreRow given) {
        score = given;
    }

    boolean isScored() {
        return score != null;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    int round() {
        return round;
    }

    Long id() {
        return id;
    }

    Claim claim() {
        return score == null
                ? new Claim(id, theme, summary, null, null)
                : new Claim(id, theme, summary, score.points(), score.comment());
    }
}
