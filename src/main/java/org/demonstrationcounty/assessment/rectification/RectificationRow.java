package org.demonstrationcounty.assessment.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rectification")
class RectificationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private LocalDate until;

    /** What the county reported; null if it has not, or the bureau recorded that it did not. */
    private @Nullable String summary;

    /** Null until the rectification has ended, like the time. */
    private @Nullable String reportedBy;

    private @Nullable Instant reportedAt;

    protected RectificationRow() {}

    RectificationRow(CaseKey caseKey, int round, LocalDate until) {
        this.caseKey = caseKey.text();
        this.round = round;
        this.until = until;
    }

    /** @param done what the county reported; null if the bureau recorded that it reported nothing */
    void end(@Nullable String done, String user, Instant at) {
        summary = done;
        reportedBy = user;
        reportedAt = at;
    }

    boolean hasEnded() {
        return reportedAt != null;
    }

    FormerRound.Rectification former() {
        return new FormerRound.Rectification(until, summary);
    }

    LocalDate until() {
        return until;
    }
}
