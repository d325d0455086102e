package org.demonstrationcounty.reconsideration;

import static org.demonstrationcounty.reconsideration.ReconsiderationRow.DESIGNATION;

import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.State;
import org.demonstrationcounty.round.ReconsideredRounds;
import org.springframework.stereotype.Component;

/** Answers the questions of other rooms about open reconsiderations (P8, P11). */
@Component
class OpenReconsiderations implements UnsettledResults, ReconsideredRounds {

    private final ReconsiderationRepository reconsiderations;

    OpenReconsiderations(ReconsiderationRepository reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public boolean holdUp(CaseKey caseKey) {
        return existsOfARound(caseKey, Set.of(State.DECIDING));
    }

    @Override
    public boolean holdUpBeside(CaseKey caseKey, int round) {
        return reconsiderations.findByCaseKeyAndStateInOrderById(caseKey.text(), Set.of(State.DECIDING)).stream()
                .anyMatch(deciding -> deciding.round() != round);
    }

    @Override
    public boolean areReconsidered(CaseKey caseKey) {
        return existsOfARound(caseKey, Set.of(State.OPEN));
    }

    @Override
    public boolean takeFiles(CaseKey caseKey) {
        return !reconsiderations
                .findByCaseKeyAndStateInOrderById(caseKey.text(), Set.of(State.OPEN, State.DECIDING))
                .isEmpty();
    }

    @Override
    public Set<CaseKey> of(int dataYear) {
        return reconsiderations.casesOf(dataYear, State.CLOSED).stream()
                .map(CaseKey::new)
                .collect(Collectors.toSet());
    }

    /** Whether a round is being reconsidered, or the consequences of a revised result are undecided. */
    boolean areUnsettled(CaseKey caseKey) {
        return existsOfARound(caseKey, Set.of(State.OPEN, State.DECIDING));
    }

    private boolean existsOfARound(CaseKey caseKey, Set<State> states) {
        return reconsiderations.existsByCaseKeyAndRoundGreaterThanAndStateIn(caseKey.text(), DESIGNATION, states);
    }
}
