package org.demonstrationcounty.approval;

import org.demonstrationcounty.application.ApplicationReview;
import org.demonstrationcounty.application.ReviewRules;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.step.StepContext;
import org.springframework.stereotype.Component;

/** 省政府同意创建. The years of the rounds are counted from the year of the consent (R4). */
@Component
class GovernmentConsent extends ApplicationReview {

    private final CaseFiles files;
    private final Editions editions;

    GovernmentConsent(
            Decisions decisions, MeetingSheets sheets, CaseFiles files, Editions editions, ReviewRules rules) {
        super("government-consent", decisions, sheets::toReview, rules);
        this.files = files;
        this.editions = editions;
    }

    @Override
    public boolean isForSeveral() {
        return true;
    }

    @Override
    public void perform(Decided decided, StepContext at, String user) {
        super.perform(decided, at, user);
        if (decided.is("approve")) {
            files.consented(at.caseKey(), editions.current().calendar().firstDataYear());
        }
    }
}
