package org.demonstrationcounty.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.jspecify.annotations.Nullable;

/** An evaluation as clients see it, in one language. Rates and score are in percent with two decimals. */
public record EvaluationView(
        int round,
        String edition,
        int assessed,
        int required,
        int credits,
        boolean passed,
        boolean provisional,
        BigDecimal completionRate,
        BigDecimal overfulfilmentRate,
        BigDecimal score,
        List<VerdictView> indicators) {

    /**
     * @param statusName the name of the status
     * @param deemedMet 视同完成: the target is missed, but the indicator counts
     * @param growth of a count over the year before in percent, two decimals; null if it cannot be computed
     * @param change of a rate or a share over the year before, in percentage points; null if it cannot be computed
     * @param gap current less the target; negative is short of it, null if nothing was compared
     * @param rules ids of the rules that were applied
     */
    public record VerdictView(
            String code,
            String name,
            Status status,
            String statusName,
            boolean deemedMet,
            int credits,
            String target,
            @Nullable BigDecimal current,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal change,
            @Nullable BigDecimal gap,
            String explanation,
            List<String> rules) {}

    public static EvaluationView of(Evaluation evaluation, Locale language) {
        return new EvaluationView(
                evaluation.round(),
                evaluation.edition(),
                evaluation.assessed(),
                evaluation.required(),
                evaluation.credits(),
                evaluation.passed(),
                evaluation.provisional(),
                evaluation.completionRate(),
                evaluation.overfulfilmentRate(),
                evaluation.score(),
                evaluation.verdicts().stream()
                        .map(verdict -> view(verdict, language))
                        .toList());
    }

    private static VerdictView view(Verdict verdict, Locale language) {
        return new VerdictView(
                verdict.code(),
                verdict.name().in(language),
                verdict.status(),
                verdict.statusName().in(language),
                verdict.deemedMet(),
                verdict.credits(),
                verdict.target().in(language),
                verdict.current(),
                verdict.previous(),
                verdict.growth(),
                verdict.change(),
                verdict.gap(),
                verdict.explanation().in(language),
                verdict.rules());
    }
}
