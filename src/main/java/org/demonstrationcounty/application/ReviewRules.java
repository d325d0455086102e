package org.demonstrationcounty.application;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** The rules for a decision on an application, the same on every level (P1, P2, P13). */
@Component
public class ReviewRules {

    private final OnePersonOneLevel people;
    private final ExplainedAgreement agreement;
    private final FieldsToCorrect fields;

    ReviewRules(OnePersonOneLevel people, ExplainedAgreement agreement, FieldsToCorrect fields) {
        this.people = people;
        this.agreement = agreement;
        this.fields = fields;
    }

    /** Why this user must leave the step to a colleague, as the code of a refusal; empty if they need not. */
    public Optional<String> against(StepContext at, String user) {
        return people.against(at.caseKey(), at.step(), user);
    }

    /** Reads the decision with the fields that it names, and notes what it lacks. */
    public Decided complete(Decided decided, Submission submitted, Refusals refusals) {
        agreement.check(decided, submitted, refusals);
        List<String> named = fields.read(submitted, refusals);
        return decided.naming(named);
    }
}
