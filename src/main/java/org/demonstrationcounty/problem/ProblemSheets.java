package org.demonstrationcounty.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.step.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the forms of a report show. */
@Component
class ProblemSheets {

    /** A report, with people's names. The components of the answer are null before there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProblemView(
            String subject,
            String content,
            String reportedBy,
            Instant reportedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    record ReportedView(@JsonProperty("case") CaseView file, ProblemView problem) {}

    private final ProblemReports reports;
    private final CaseFiles files;
    private final CaseViews cases;
    private final AccountNames names;

    ProblemSheets(ProblemReports reports, CaseFiles files, CaseViews cases, AccountNames names) {
        this.reports = reports;
        this.files = files;
        this.cases = cases;
        this.names = names;
    }

    ReportedView of(StepContext at) {
        return new ReportedView(cases.summary(files.get(at.caseKey())), view(reports.of(at.processInstanceId())));
    }

    private ProblemView view(ProblemReport report) {
        return new ProblemView(
                report.subject(),
                report.content(),
                names.of(report.reportedBy(), report.reportedAt()),
                report.reportedAt(),
                report.answer(),
                report.answeredBy() == null || report.answeredAt() == null
                        ? null
                        : names.of(report.answeredBy(), report.answeredAt()),
                report.answeredAt());
    }
}
