package org.demonstrationcounty.application;

import java.util.Map;
import org.demonstrationcounty.notice.ObjectionViews;
import org.springframework.stereotype.Component;

/** What lies before the meetings and the government: the application, what came of objections, and in the end the three rounds. */
@Component
class MeetingSheets {

    private final ApplicationSheets applications;
    private final ObjectionViews objections;
    private final RoundResults rounds;

    MeetingSheets(ApplicationSheets applications, ObjectionViews objections, RoundResults rounds) {
        this.applications = applications;
        this.objections = objections;
        this.rounds = rounds;
    }

    Map<String, Object> onCreation(String caseKey) {
        Map<String, Object> sheet = applications.of(caseKey);
        sheet.put("objections", objections.ofCase(caseKey));
        return sheet;
    }

    Map<String, Object> onInspection(String caseKey) {
        Map<String, Object> sheet = applications.of(caseKey);
        sheet.put("rounds", rounds.of(caseKey));
        return sheet;
    }

    Map<String, Object> onDesignation(String caseKey) {
        Map<String, Object> sheet = onCreation(caseKey);
        sheet.put("rounds", rounds.of(caseKey));
        return sheet;
    }
}
