package org.demonstrationcounty.application;

import java.util.Map;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.engine.Step;
import org.demonstrationcounty.engine.StepContext;
import org.demonstrationcounty.engine.Submission;

/** A step at which an office looks at the application and decides. */
class Review implements Step {

    private final String key;
    private final Decisions decisions;
    private final ApplicationSheets sheets;

    Review(String key, Decisions decisions, ApplicationSheets sheets) {
        this.key = key;
        this.decisions = decisions;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void perform(Submission submitted) {
        decisions.record(submitted);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.of(context.caseKey());
    }
}
