package org.demonstrationcounty.application;

import java.util.Map;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 查阅补正: the city reads what the county corrected after the city's review; the case does not wait for it. */
@Component
class ReadCorrection implements Step {

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
    public void perform(Submission submitted) {
        applications.acknowledge(version(submitted.at()), submitted);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.ofCorrection(context.caseKey(), version(context));
    }

    private static int version(StepContext at) {
        return ((Number) at.variables().get("version")).intValue();
    }
}
