package org.demonstrationcounty.designation;

import java.util.Map;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.approval.MeetingSheets;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.results.ConfirmedRounds;
import org.springframework.stereotype.Component;

/** What the last steps show: the application, the three rounds, and what came of objections. */
@Component
class DesignationSheets {

    private final ApplicationSheets applications;
    private final MeetingSheets meetings;
    private final ConfirmedRounds rounds;

    DesignationSheets(ApplicationSheets applications, MeetingSheets meetings, ConfirmedRounds rounds) {
        this.applications = applications;
        this.meetings = meetings;
        this.rounds = rounds;
    }

    Map<String, Object> toInspect(CaseKey caseKey) {
        return withRounds(caseKey, applications.of(caseKey));
    }

    Map<String, Object> toDecide(CaseKey caseKey) {
        return withRounds(caseKey, meetings.of(caseKey));
    }

    private Map<String, Object> withRounds(CaseKey caseKey, Map<String, Object> sheet) {
        sheet.put("rounds", rounds.of(caseKey));
        return sheet;
    }
}
