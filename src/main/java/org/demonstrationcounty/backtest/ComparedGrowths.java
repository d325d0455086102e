package org.demonstrationcounty.backtest;

import java.math.BigDecimal;
import java.util.Optional;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.indicator.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The growths with which an evaluation compared. It does not keep them, and they may have been corrected since, but
 * the gaps that it keeps are exact.
 */
record ComparedGrowths(Standard standard, Evaluation evaluation) {

    /** The growths of the evaluation; where it compared with none, those on record. */
    References or(References recorded) {
        return new References(
                or(province(), recorded.provincialSmeRevenueGrowth()), or(county(), recorded.countyGdpGrowth()));
    }

    private static @Nullable BigDecimal or(Optional<BigDecimal> compared, @Nullable BigDecimal recorded) {
        return compared.isPresent() ? compared.get() : recorded;
    }

    private Optional<BigDecimal> province() {
        return evaluation.verdicts().stream()
                .filter(verdict -> target(verdict) instanceof Target.AboveProvince)
                .flatMap(verdict -> compared(verdict).stream())
                .findFirst();
    }

    private Optional<BigDecimal> county() {
        return evaluation.verdicts().stream()
                .filter(verdict -> target(verdict) instanceof Target.AboveCountyGdp)
                .flatMap(
                        verdict -> compared(verdict)
                                .map(least -> least.subtract(((Target.AboveCountyGdp) target(verdict)).points()))
                                .stream())
                .findFirst();
    }

    private Target target(Verdict verdict) {
        return standard.find(verdict.code())
                .map(indicator -> indicator.target(evaluation.round()))
                .orElseGet(Target.None::new);
    }

    private static Optional<BigDecimal> compared(Verdict verdict) {
        return verdict.current() == null || verdict.gap() == null
                ? Optional.empty()
                : Optional.of(verdict.current().subtract(verdict.gap()));
    }
}
