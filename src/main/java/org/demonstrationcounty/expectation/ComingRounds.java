package org.demonstrationcounty.expectation;

import java.util.Optional;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the round that a case comes to next: the first that has not opened. */
@Component
class ComingRounds {

    private final AssessedRounds rounds;
    private final CaseFigures figures;

    ComingRounds(AssessedRounds rounds, CaseFigures figures) {
        this.rounds = rounds;
        this.figures = figures;
    }

    /** The round with the figures of the year before; empty before the consent, after the last round and at the end. */
    @Transactional(readOnly = true)
    Optional<ComingRound> of(CaseFile file) {
        if (file.firstDataYear() == null || file.stage().isEnd() || file.round() == Standard.ROUNDS) {
            return Optional.empty();
        }
        FiguresOfRound known = figures.ofTheYear(rounds.of(file.caseKey(), file.round() + 1));
        return Optional.of(new ComingRound(known.round(), known.toJudge(), figures.references(known)));
    }
}
