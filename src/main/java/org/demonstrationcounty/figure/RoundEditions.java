package org.demonstrationcounty.figure;

import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;

/** Which edition a round goes by: the one with which it opened (R21). */
@Component
public class RoundEditions {

    private final AssessedRounds rounds;

    RoundEditions(AssessedRounds rounds) {
        this.rounds = rounds;
    }

    public Edition of(String caseKey, int round) {
        return assessed(caseKey, round).edition();
    }

    AssessedRound assessed(String caseKey, int round) {
        return rounds.of(caseKey, round);
    }
}
