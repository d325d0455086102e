package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.engine.ProgrammeClock;
import org.demonstrationcounty.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province's own growth, year by year; every value that was ever supplied is kept (R9). */
@Service
@Transactional
public class ProvincialReferences {

    private final ProvincialReferenceRepository references;
    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final CaseFiles files;
    private final ProgrammeClock clock;

    ProvincialReferences(
            ProvincialReferenceRepository references,
            RoundRepository rounds,
            Evaluations evaluations,
            CaseFiles files,
            ProgrammeClock clock) {
        this.references = references;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps the growth of a year and judges the year's open rounds again.
     *
     * @throws RefusedException 409 once a round of the year is confirmed
     */
    public void supply(int dataYear, BigDecimal growth, String user) {
        if (rounds.existsByDataYearAndConfirmedAtIsNotNull(dataYear)) {
            throw RefusedException.conflict("reference.round-confirmed", String.valueOf(dataYear));
        }
        references.save(new ProvincialReferenceRow(dataYear, growth, user, clock.instant()));
        rounds.findByDataYearAndConfirmedAtIsNull(dataYear).stream()
                .filter(round -> !files.get(round.caseKey()).stage().isEnd())
                .filter(round ->
                        evaluations.latest(round.caseKey(), round.round()).isPresent())
                .forEach(round -> evaluations.evaluate(round.caseKey(), round.round()));
    }
}
