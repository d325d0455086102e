package org.demonstrationcounty.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "problem_report")
class ProblemReportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private String processInstanceId;
    private String subject;
    private String content;
    private String reportedBy;
    private Instant reportedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String readBy;
    private @Nullable Instant readAt;

    @Version
    private long revision;

    protected ProblemReportRow() {}

    ProblemReportRow(NewReport report, String processInstanceId, String user, Instant reportedAt) {
        this.caseKey = report.caseKey();
        this.processInstanceId = processInstanceId;
        this.subject = report.subject();
        this.content = report.content();
        this.reportedBy = user;
        this.reportedAt = reportedAt;
    }

    /** Notes the process instance that handles the report from now on. */
    void handleIn(String instance) {
        processInstanceId = instance;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    void answer(String given, String user, Instant at) {
        answer = given;
        answeredBy = user;
        answeredAt = at;
    }

    void read(String user, Instant at) {
        readBy = user;
        readAt = at;
    }

    ProblemReport report() {
        return new ProblemReport(subject, content, reportedBy, reportedAt, answer, answeredBy, answeredAt);
    }
}
