package org.demonstrationcounty.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.step.Submission;

@Entity
@Table(name = "rectification")
class RectificationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private LocalDate until;
    private String summary;
    private String reportedBy;
    private Instant reportedAt;

    protected RectificationRow() {}

    RectificationRow(Submission order) {
        this.caseKey = order.caseKey();
        this.round = order.round();
        this.until = order.date("until");
    }

    void report(Submission submitted, Instant at) {
        summary = submitted.text("summary");
        reportedBy = submitted.user();
        reportedAt = at;
    }

    LocalDate until() {
        return until;
    }
}
