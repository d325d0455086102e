package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 补正申报材料: the county corrects its application, even after the window has closed (R2). */
@Component
class CorrectApplication implements AwaitedStep<NewApplication> {

    private final Applications applications;
    private final ApplicationSheets sheets;
    private final Decisions decisions;

    CorrectApplication(Applications applications, ApplicationSheets sheets, Decisions decisions) {
        this.applications = applications;
        this.sheets = sheets;
        this.decisions = decisions;
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

    /** Sends the application, unchanged, back to the step that returned it. */
    @Override
    public void goOnWithout(String reason, StepContext at, String user) {
        decisions.record(Decided.absent(reason), at, user);
    }

    @Override
    public ApplicationView view(StepContext at) {
        return sheets.toCorrect(at.caseKey());
    }
}
