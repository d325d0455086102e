package org.demonstrationcounty.results;

import java.util.List;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.RoundRemarks;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the confirmed rounds of a case, with everything that was unusual in them. */
@Component
@Transactional(readOnly = true)
public class ConfirmedRoundSheets {

    private final RoundRepository rounds;
    private final AssessedRounds assessed;
    private final AssessmentSheets sheets;
    private final RoundRemarks remarks;

    ConfirmedRoundSheets(
            RoundRepository rounds, AssessedRounds assessed, AssessmentSheets sheets, RoundRemarks remarks) {
        this.rounds = rounds;
        this.assessed = assessed;
        this.sheets = sheets;
        this.remarks = remarks;
    }

    /** A sheet for each confirmed round, in the order of the rounds. */
    public List<ConfirmedRound> of(CaseKey caseKey) {
        return rounds.findByCaseKeyAndConfirmedAtIsNotNullOrderByRound(caseKey.text()).stream()
                .map(this::result)
                .toList();
    }

    private ConfirmedRound result(RoundRow round) {
        return new ConfirmedRound(sheets.result(assessed.of(round.caseKey(), round.round())), remarks.on(round));
    }
}
