package org.demonstrationcounty.application;

import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;

/** A review on one of the levels that decide on an application. */
public class ApplicationReview extends Review {

    private final ReviewRules rules;

    /** @param sheet reads what the form shows of a case */
    public ApplicationReview(
            String key, Decisions decisions, Function<CaseKey, ? extends Record> sheet, ReviewRules rules) {
        super(key, decisions, sheet);
        this.rules = rules;
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return rules.against(at, user);
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        return rules.complete(super.read(submitted, refusals), submitted, refusals);
    }
}
