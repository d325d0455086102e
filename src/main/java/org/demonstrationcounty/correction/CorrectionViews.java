package org.demonstrationcounty.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.LockedFigure;
import org.demonstrationcounty.figure.SuppliedFigure;
import org.demonstrationcounty.figure.SuppliedFigureRow;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows the corrections of a confirmed round, and the evaluation that they led to. */
@Component
public class CorrectionViews {

    /**
     * @param indicator code, or countyGdpGrowth
     * @param yearName the name of the figure's year; null for the data year
     * @param correctedBy name of the person who corrected it
     */
    public record CorrectionView(
            String indicator,
            String indicatorName,
            LockedFigure.Year year,
            @Nullable String yearName,
            BigDecimal figure,
            String reason,
            String correctedBy,
            Instant correctedAt) {}

    /** The evaluation of the corrected figures. Its score is without bonus points, as in the answer to a what-if. */
    public record CorrectedView(int attempt, EvaluationView evaluation, List<CorrectionView> corrections) {}

    private final Evaluations evaluations;
    private final CaseFigures figures;
    private final AccountNames names;
    private final RefusalMessages words;

    CorrectionViews(Evaluations evaluations, CaseFigures figures, AccountNames names, RefusalMessages words) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.names = names;
        this.words = words;
    }

    /** The latest evaluation with its corrections; null if that evaluation is in force. */
    public @Nullable CorrectedView of(AssessedRound round) {
        Locale language = LocaleContextHolder.getLocale();
        return evaluations
                .notInForce(round)
                .map(corrected -> new CorrectedView(
                        corrected.attempt(),
                        EvaluationView.of(corrected.evaluation(), language),
                        corrections(round, language)))
                .orElse(null);
    }

    private List<CorrectionView> corrections(AssessedRound round, Locale language) {
        Standard standard = round.standard();
        List<SuppliedFigureRow> rows = figures.corrections(round);
        NamesOfThen correctors =
                names.ofThen(rows.stream().map(SuppliedFigureRow::suppliedBy).toList());
        return rows.stream()
                .map(row -> correction(row, standard, correctors.of(row.suppliedBy(), row.suppliedAt()), language))
                .toList();
    }

    private CorrectionView correction(SuppliedFigureRow row, Standard standard, String corrector, Locale language) {
        SuppliedFigure supplied = row.supplied();
        LockedFigure.Year year = LockedFigure.yearOf(supplied.kind());
        return new CorrectionView(
                supplied.indicator(),
                nameOf(supplied.indicator(), standard, language),
                year,
                yearName(year),
                Objects.requireNonNull(supplied.figure(), "a correction has a figure")
                        .stripTrailingZeros(),
                Objects.requireNonNull(supplied.note(), "a correction has a reason"),
                corrector,
                row.suppliedAt());
    }

    private @Nullable String yearName(LockedFigure.Year year) {
        return year == LockedFigure.Year.CURRENT ? null : words.named("figure-year." + year + ".short");
    }

    private String nameOf(String code, Standard standard, Locale language) {
        return standard.find(code)
                .map(indicator -> indicator.name().in(language))
                .orElseGet(() -> words.named("figure." + code));
    }
}
