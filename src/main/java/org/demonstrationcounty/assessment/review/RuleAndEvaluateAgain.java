package org.demonstrationcounty.assessment.review;

import java.util.List;
import org.demonstrationcounty.assessment.NewRulings;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 认定后重新评价: the bureau rules on single indicators, each with a reason, and the round is evaluated again (R16). */
@Component
class RuleAndEvaluateAgain implements ReviewOutcome<List<Ruling>> {

    private final NewRulings rulings;

    RuleAndEvaluateAgain(NewRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String decision() {
        return "reevaluate";
    }

    @Override
    public List<Ruling> read(Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
        return rulings.read(submitted, reviewed.round(), refusals);
    }

    @Override
    public void perform(List<Ruling> ruled, AssessedRound round, String user) {
        rulings.store(ruled, round, user);
    }
}
