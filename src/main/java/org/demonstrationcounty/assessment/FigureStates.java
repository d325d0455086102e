package org.demonstrationcounty.assessment;

import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;

/** Tells whether the figures of a round can still change. */
@Component
class FigureStates {

    private final CaseFlow flow;

    FigureStates(CaseFlow flow) {
        this.flow = flow;
    }

    FigureState of(RoundRow round) {
        if (round.isConfirmed()) {
            return FigureState.LOCKED;
        }
        return flow.isAt(round.caseKey(), "supply-figures") ? FigureState.OPEN : FigureState.SUBMITTED;
    }
}
