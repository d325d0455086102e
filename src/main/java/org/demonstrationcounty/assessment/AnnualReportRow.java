package org.demonstrationcounty.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.step.Submission;

@Entity
@Table(name = "annual_report")
public class AnnualReportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private String summary;
    private String experience;
    private String submittedBy;
    private Instant submittedAt;

    protected AnnualReportRow() {}

    AnnualReportRow(Submission submitted, Instant at) {
        this.caseKey = submitted.caseKey();
        this.round = submitted.round();
        this.summary = submitted.text("summary");
        this.experience = submitted.text("experience");
        this.submittedBy = submitted.user();
        this.submittedAt = at;
    }

    public String summary() {
        return summary;
    }

    public String experience() {
        return experience;
    }
}
