package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.springframework.stereotype.Component;

/** The scores by which confirmed rounds rank. They are kept with the rounds, so that the database can rank them (R18). */
@Component
class RankedScores {

    private final Evaluations evaluations;
    private final Claims claims;

    RankedScores(Evaluations evaluations, Claims claims) {
        this.evaluations = evaluations;
        this.claims = claims;
    }

    /** With bonus points. */
    BigDecimal of(AssessedRound round, ResultInForce result) {
        return evaluations.of(round, result.rankedBy()).score().add(claims.awarded(round));
    }
}
