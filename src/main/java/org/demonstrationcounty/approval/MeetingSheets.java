package org.demonstrationcounty.approval;

import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.notice.ObjectionViews;
import org.springframework.stereotype.Component;

/** Reads the documents for the meeting and the government. */
@Component
public class MeetingSheets {

    private final ApplicationSheets applications;
    private final ObjectionViews objections;

    MeetingSheets(ApplicationSheets applications, ObjectionViews objections) {
        this.applications = applications;
        this.objections = objections;
    }

    public MeetingView of(CaseKey caseKey) {
        return new MeetingView(applications.of(caseKey), objections.ofCase(caseKey));
    }

    /** The same for those who decide on the application. */
    MeetingView toReview(CaseKey caseKey) {
        return new MeetingView(applications.toReview(caseKey), objections.ofCase(caseKey));
    }
}
