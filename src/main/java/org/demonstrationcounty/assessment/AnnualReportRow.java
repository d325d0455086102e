package org.demonstrationcounty.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.demonstrationcounty.round.AssessedRound;

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

    AnnualReportRow(SubmitAnnualReport.Report report, String user, Instant at) {
        this.caseKey = report.round().caseKey().text();
        this.round = report.round().round();
        this.summary = report.summary();
        this.experience = report.experience();
        this.submittedBy = user;
        this.submittedAt = at;
    }

    /** A report that was submitted before its case was recorded here. */
    AnnualReportRow(AssessedRound round, FormerRound.Report report, String user, Instant at) {
        this.caseKey = round.caseKey().text();
        this.round = round.round();
        this.summary = report.summary();
        this.experience = report.experience();
        this.submittedBy = user;
        this.submittedAt = at;
    }

    public String summary() {
        return summary;
    }

    public String experience() {
        return experience;
    }
}
