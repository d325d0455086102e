package org.demonstrationcounty.casefile;

import java.util.function.Function;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;

/** A step at which an office reviews the case and decides. */
public class Review implements Step<Decided> {

    private final String key;
    private final Decisions decisions;
    private final Function<CaseKey, ? extends Record> sheet;

    /** @param sheet gives what the form shows, by the key of the case */
    public Review(String key, Decisions decisions, Function<CaseKey, ? extends Record> sheet) {
        this.key = key;
        this.decisions = decisions;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        return Decided.read(submitted, refusals);
    }

    @Override
    public void perform(Decided decided, StepContext at, String user) {
        decisions.record(decided, at, user);
    }

    @Override
    public Record view(StepContext at) {
        return sheet.apply(at.caseKey());
    }
}
