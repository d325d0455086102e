package org.demonstrationcounty.application;

import java.util.Optional;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.SetTerm;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 填报申报材料: the county fills in its application and submits it before the window closes (R2). */
@Component
class PrepareApplication implements Step<NewApplication> {

    private final Applications applications;
    private final ApplicationTerms terms;
    private final CaseFiles files;
    private final ApplicationSheets sheets;

    PrepareApplication(Applications applications, ApplicationTerms terms, CaseFiles files, ApplicationSheets sheets) {
        this.applications = applications;
        this.terms = terms;
        this.files = files;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "prepare-application";
    }

    @Override
    public Optional<SetTerm> setTerm(StepContext at) {
        return Optional.of(SetTerm.of(terms.lastDay(files.get(at.caseKey()).applicationYear())));
    }

    @Override
    public NewApplication read(Submission submitted, Refusals refusals) {
        int year = files.get(submitted.caseKey()).applicationYear();
        if (!terms.isStillOpen(year)) {
            refusals.add("", "application.late", terms.lastDay(year));
        }
        return applications.read(submitted, refusals);
    }

    @Override
    public void perform(NewApplication application, StepContext at, String user) {
        applications.submit(application, at.caseKey(), user);
    }

    @Override
    public Lateness whenLate(StepContext at) {
        return Lateness.of("late.lapses");
    }

    @Override
    public ApplicationView view(StepContext at) {
        return sheets.of(at.caseKey());
    }
}
