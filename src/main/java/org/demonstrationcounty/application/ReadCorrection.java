package org.demonstrationcounty.application;

import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 查阅补正: the city reads what the county corrected after the city's review. The case does not wait for it. */
@Component
class ReadCorrection implements Step<Void> {

    private final Applications applications;
    private final ApplicationSheets sheets;

    ReadCorrection(Applications applications, ApplicationSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "read-correction";
    }

    @Override
    public Void read(Submission submitted, Refusals refusals) {
        return null;
    }

    @Override
    public void perform(Void nothing, StepContext at, String user) {
        applications.acknowledge(at.caseKey(), version(at), user);
    }

    @Override
    public Lateness whenLate(StepContext at) {
        return Lateness.READ;
    }

    @Override
    public CorrectionView view(StepContext at) {
        return sheets.ofCorrection(at.caseKey(), version(at));
    }

    private static int version(StepContext at) {
        return Math.toIntExact(at.number("version"));
    }
}
