package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.engine.Submission;
import org.springframework.stereotype.Component;

/** 省政府同意创建: rounds are counted from the year of the consent (R4). */
@Component
class GovernmentConsent extends Review {

    private final CaseFiles files;

    GovernmentConsent(Decisions decisions, MeetingSheets sheets, CaseFiles files) {
        super("government-consent", decisions, sheets::onCreation);
        this.files = files;
    }

    @Override
    public void perform(Submission submitted) {
        super.perform(submitted);
        if ("approve".equals(submitted.text("decision"))) {
            files.consented(submitted.caseKey());
        }
    }
}
