package org.demonstrationcounty.approval;

import java.util.Map;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.notice.ObjectionViews;
import org.springframework.stereotype.Component;

/** What lies before the meeting and the government: the application and what came of objections. */
@Component
public class MeetingSheets {

    private final ApplicationSheets applications;
    private final ObjectionViews objections;

    MeetingSheets(ApplicationSheets applications, ObjectionViews objections) {
        this.applications = applications;
        this.objections = objections;
    }

    public Map<String, Object> of(CaseKey caseKey) {
        Map<String, Object> sheet = applications.of(caseKey);
        sheet.put("objections", objections.ofCase(caseKey));
        return sheet;
    }
}
