package org.demonstrationcounty.figure;

import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.round.AssessedRound;
import org.springframework.stereotype.Component;

/** Reads the head of every form of a round. */
@Component
public class RoundHeads {

    private final CaseViews cases;

    RoundHeads(CaseViews cases) {
        this.cases = cases;
    }

    public RoundHead of(AssessedRound round) {
        return new RoundHead(
                cases.summary(round.file(), round.edition().titles(), round.openedOn()),
                round.round(),
                round.dataYear(),
                round.edition().id());
    }
}
