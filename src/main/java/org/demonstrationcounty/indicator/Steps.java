package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The values of a figure from which on a result can change. */
final class Steps {

    private Steps() {}

    static List<BigDecimal> of(TriedRound round, Indicator indicator) {
        Basis basis = indicator.basis();
        TreeSet<BigDecimal> steps = new TreeSet<>();
        target(round, indicator).ifPresent(compared -> {
            steps.add(notBelow(compared, basis));
            steps.add(above(compared, basis));
        });
        bar(round, indicator).ifPresent(bar -> steps.add(above(bar, basis)));
        steps.add(basis.least());
        return steps.stream()
                .filter(step -> step.compareTo(basis.least()) >= 0 && step.compareTo(basis.most()) <= 0)
                .toList();
    }

    /** The number with which the figure is compared: any figure less its gap. */
    private static Optional<BigDecimal> target(TriedRound round, Indicator indicator) {
        BigDecimal any = indicator.basis().least();
        BigDecimal gap = round.with(Map.of(indicator.code(), any))
                .judge(indicator)
                .found()
                .gap();
        return Optional.ofNullable(gap).map(any::subtract);
    }

    /** The number above which the figure has grown enough to count double, its own indicator or another. */
    private static Optional<BigDecimal> bar(TriedRound round, Indicator indicator) {
        BigDecimal any = indicator.basis().least();
        BigDecimal previous = round.figures().of(indicator.code()).previous();
        return Optional.ofNullable(new Figure(any, previous).growing())
                .map(figure -> round.standard().doubling().bar(figure));
    }

    private static BigDecimal notBelow(BigDecimal number, Basis basis) {
        return number.setScale(basis.decimalPlaces(), RoundingMode.CEILING);
    }

    private static BigDecimal above(BigDecimal number, Basis basis) {
        return number.setScale(basis.decimalPlaces(), RoundingMode.FLOOR)
                .add(BigDecimal.ONE.movePointLeft(basis.decimalPlaces()));
    }
}
