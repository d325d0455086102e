package org.demonstrationcounty.approval;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.step.StepContext;
import org.springframework.stereotype.Component;

/** 省政府同意创建: rounds are counted from the year of the consent (R4). */
@Component
class GovernmentConsent extends Review {

    private final CaseFiles files;

    GovernmentConsent(Decisions decisions, MeetingSheets sheets, CaseFiles files) {
        super("government-consent", decisions, sheets::of);
        this.files = files;
    }

    @Override
    public void perform(Decided decided, StepContext at, String user) {
        super.perform(decided, at, user);
        if (decided.is("approve")) {
            files.consented(at.caseKey());
        }
    }
}
