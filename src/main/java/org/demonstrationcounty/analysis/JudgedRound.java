package org.demonstrationcounty.analysis;

import java.time.LocalDate;
import java.util.Map;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Standard;

/**
 * A round with its result in force, before the confirmation with its latest evaluation (P8).
 *
 * @param openedOn the county has its name of this day (P7)
 * @param indicators by code, in the edition's order; empty before the first evaluation
 */
record JudgedRound(
        CaseKey caseKey,
        int round,
        int dataYear,
        LocalDate openedOn,
        boolean confirmed,
        Map<String, JudgedIndicator> indicators) {

    /** @param standard of the data year, which says what a round assesses that is not evaluated yet */
    Mark mark(String code, Standard standard) {
        JudgedIndicator judged = indicators.get(code);
        if (judged != null) {
            return judged.mark();
        }
        boolean assessed = standard.find(code)
                .filter(indicator -> indicator.isAssessedIn(round))
                .isPresent();
        return indicators.isEmpty() && assessed ? Mark.WAITING : Mark.NOT_ASSESSED;
    }
}
