package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.engine.AccountNames;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows what of a confirmed round was corrected, and what came of it. */
@Component
class CorrectionViews {

    /** @param correctedBy name of who corrected it */
    record CorrectionView(
            String indicator,
            String indicatorName,
            BigDecimal figure,
            String reason,
            String correctedBy,
            Instant correctedAt) {}

    /**
     * What a round comes to with its figures as corrected.
     *
     * @param score without the bonus points, as in the answer to a what-if
     */
    record CorrectedView(int attempt, EvaluationView evaluation, List<CorrectionView> corrections) {}

    private final Evaluations evaluations;
    private final CaseFigures figures;
    private final Editions editions;
    private final AccountNames names;

    CorrectionViews(Evaluations evaluations, CaseFigures figures, Editions editions, AccountNames names) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.editions = editions;
        this.names = names;
    }

    /** Null where nothing was corrected since the round's result. */
    CorrectedView of(EvaluationRow result) {
        Locale language = LocaleContextHolder.getLocale();
        return evaluations
                .latestCorrected(result)
                .map(corrected -> new CorrectedView(
                        corrected.attempt(),
                        EvaluationView.of(corrected.evaluation(), language),
                        corrections(result, language)))
                .orElse(null);
    }

    private List<CorrectionView> corrections(EvaluationRow result, Locale language) {
        Standard standard = editions.byId(result.evaluation().edition()).standard();
        return figures.corrections(result.caseKey(), result.evaluation().round()).stream()
                .map(row -> new CorrectionView(
                        row.supplied().indicator(),
                        standard.find(row.supplied().indicator())
                                .orElseThrow()
                                .name()
                                .in(language),
                        row.supplied().figure().stripTrailingZeros(),
                        row.supplied().note(),
                        names.of(row.suppliedBy()),
                        row.suppliedAt()))
                .toList();
    }
}
