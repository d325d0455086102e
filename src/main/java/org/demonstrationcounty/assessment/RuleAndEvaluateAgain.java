package org.demonstrationcounty.assessment;

import java.util.List;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 认定后重新评价: rulings on single indicators, each with its reason (R16). */
@Component
class RuleAndEvaluateAgain implements ReviewOutcome<List<Ruling>> {

    private final Rulings rulings;

    RuleAndEvaluateAgain(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String decision() {
        return "reevaluate";
    }

    @Override
    public List<Ruling> read(Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
        AssessedRound round = reviewed.round();
        List<Ruling> ruled = new RulingReader(round.standard(), round.round(), RulingReader.Reason.REQUIRED, refusals)
                .read(submitted.json("rulings"), "rulings");
        Integer atMost = round.edition().exemptionsAtMost();
        if (atMost != null && rulings.exemptionsWith(round, ruled) > atMost) {
            refusals.add("rulings", "review.too-many-exemptions", atMost);
        }
        return ruled;
    }

    @Override
    public void perform(List<Ruling> ruled, AssessedRound round, String user) {
        rulings.store(round, ruled, user);
    }
}
