package org.demonstrationcounty.application;

import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 补正申报材料: may be done after the date (R2). */
@Component
class CorrectApplication implements Step<NewApplication> {

    private final Applications applications;
    private final ApplicationSheets sheets;

    CorrectApplication(Applications applications, ApplicationSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "correct-application";
    }

    @Override
    public String amends() {
        return "prepare-application";
    }

    @Override
    public NewApplication read(Submission submitted, Refusals refusals) {
        return applications.read(submitted, refusals);
    }

    @Override
    public void perform(NewApplication application, StepContext at, String user) {
        applications.submit(application, at.caseKey(), user);
    }

    @Override
    public ApplicationView view(StepContext at) {
        return sheets.of(at.caseKey());
    }
}
