package org.demonstrationcounty.repair;

import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.assessment.RoundEntries;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.engine.EntryPoint;
import org.demonstrationcounty.notice.Notices;
import org.springframework.stereotype.Component;

/** Finds the element at which a case goes on, from its recorded stage and what was done there (P10). */
@Component
class EntryPoints {

    private static final String APPLICATION = "voluntary-application";
    private static final String APPROVAL = "provincial-approval";
    private static final String DESIGNATION = "designation";

    private final Applications applications;
    private final Notices notices;
    private final RoundEntries rounds;

    EntryPoints(Applications applications, Notices notices, RoundEntries rounds) {
        this.applications = applications;
        this.notices = notices;
        this.rounds = rounds;
    }

    EntryPoint of(CaseFile file) {
        return switch (file.stage()) {
            case DRAFT -> EntryPoint.at(APPLICATION).in("prepare-application");
            case CITY_REVIEW -> EntryPoint.at(APPLICATION).in("city-review");
            case CORRECTION -> EntryPoint.at(returned(file)).in("correct-application");
            case BUREAU_REVIEW -> EntryPoint.at(APPROVAL).in("bureau-review");
            case MEETING -> EntryPoint.at(APPROVAL).in("meeting");
            case NOTICE -> EntryPoint.at(APPROVAL).in("notice").in(notice(file));
            case CONSENT -> EntryPoint.at(APPROVAL).in("government-consent");
            case APPROVAL -> EntryPoint.at(APPROVAL).in("issue-approval");
            case CREATION -> RoundEntries.after(file.round());
            case ROUND_1, ROUND_2, ROUND_3 -> rounds.of(file.caseKey(), file.round());
            case INSPECTION -> EntryPoint.at(DESIGNATION).in("inspect-on-site");
            case FINAL_MEETING -> EntryPoint.at(DESIGNATION).in("final-meeting");
            case FINAL_NOTICE -> EntryPoint.at(DESIGNATION).in("final-notice").in(notice(file));
            case FINAL_CONSENT -> EntryPoint.at(DESIGNATION).in("final-consent");
            case DESIGNATION -> EntryPoint.at(DESIGNATION).in("issue-designation");
            case LAPSED, WITHDRAWN, REJECTED, ENDED, DESIGNATED, NOT_DESIGNATED, REVOKED ->
                throw new IllegalStateException(file.caseKey() + " has come to its end, " + file.stage());
        };
    }

    private String returned(CaseFile file) {
        return applications.returnedBy(file.caseKey()).equals("city-review") ? APPLICATION : APPROVAL;
    }

    private String notice(CaseFile file) {
        return notices.isPublished(file.caseKey()) ? "notice-expires" : "publish-notice";
    }
}
