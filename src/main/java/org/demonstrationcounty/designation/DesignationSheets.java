package org.demonstrationcounty.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.application.ApplicationSheets;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.approval.MeetingSheets;
import org.demonstrationcounty.approval.MeetingView;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.results.ConfirmedRound;
import org.demonstrationcounty.results.ConfirmedRoundSheets;
import org.springframework.stereotype.Component;

/** Reads what the last steps show: the application, the three rounds, and the objections with their rulings. */
@Component
class DesignationSheets {

    record InspectionView(@JsonUnwrapped ApplicationView application, List<ConfirmedRound> rounds) {}

    record DesignationView(@JsonUnwrapped MeetingView meeting, List<ConfirmedRound> rounds) {}

    private final ApplicationSheets applications;
    private final MeetingSheets meetings;
    private final ConfirmedRoundSheets rounds;

    DesignationSheets(ApplicationSheets applications, MeetingSheets meetings, ConfirmedRoundSheets rounds) {
        this.applications = applications;
        this.meetings = meetings;
        this.rounds = rounds;
    }

    InspectionView toInspect(CaseKey caseKey) {
        return new InspectionView(applications.of(caseKey), rounds.of(caseKey));
    }

    DesignationView toDecide(CaseKey caseKey) {
        return new DesignationView(meetings.of(caseKey), rounds.of(caseKey));
    }
}
