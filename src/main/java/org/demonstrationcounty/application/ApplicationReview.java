package org.demonstrationcounty.application;

import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Review;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.StepContext;

/** A step at which an application is decided on one of its levels. */
public class ApplicationReview extends Review {

    private final OnePersonOneLevel people;

    /** @param sheet what the form shows of the case of this key */
    public ApplicationReview(
            String key, Decisions decisions, Function<CaseKey, ? extends Record> sheet, OnePersonOneLevel people) {
        super(key, decisions, sheet);
        this.people = people;
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return people.against(at.caseKey(), at.step(), user);
    }
}
