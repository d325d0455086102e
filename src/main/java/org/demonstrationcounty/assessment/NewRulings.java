package org.demonstrationcounty.assessment;

import java.util.List;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** Reads and stores rulings on single indicators. Each needs a reason, and the edition limits the exemptions (R16). */
@Component
public class NewRulings {

    private final Rulings rulings;

    NewRulings(Rulings rulings) {
        this.rulings = rulings;
    }

    public List<Ruling> read(Submission submitted, AssessedRound round, Refusals refusals) {
        List<Ruling> ruled = new RulingReader(round.standard(), round.round(), RulingReader.Reason.REQUIRED, refusals)
                .read(submitted.json("rulings"), "rulings");
        Integer atMost = round.edition().exemptionsAtMost();
        if (atMost != null && rulings.exemptionsWith(round, ruled) > atMost) {
            refusals.add("rulings", "review.too-many-exemptions", atMost);
        }
        return ruled;
    }

    public void store(List<Ruling> ruled, AssessedRound round, String user) {
        rulings.store(round, ruled, user);
    }
}
