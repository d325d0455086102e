package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds figures that may be right but should be checked, by comparing them with the year before (R6). A figure gets
 * no warning if it or the figure of the year before is missing.
 */
public final class FigureWarnings {

    private final Standard standard;
    private final WarningThresholds thresholds;

    public FigureWarnings(Standard standard, WarningThresholds thresholds) {
        this.standard = standard;
        this.thresholds = thresholds;
    }

    /** The warnings in the notice's order, at most one of each kind for an indicator. */
    public List<Warning> on(Figures figures) {
        return standard.indicators().stream()
                .flatMap(indicator -> on(indicator, figures.of(indicator.code())))
                .toList();
    }

    private Stream<Warning> on(Indicator indicator, Figure figure) {
        BothYears both = figure.bothYears();
        return both == null ? Stream.empty() : on(indicator, both);
    }

    private Stream<Warning> on(Indicator indicator, BothYears figure) {
        return indicator.basis().isCount()
                ? Stream.of(fell(indicator, figure), jump(indicator, figure)).flatMap(Optional::stream)
                : share(indicator, figure).stream();
    }

    private static Optional<Warning> fell(Indicator indicator, BothYears figure) {
        return indicator.basis() == Basis.CUMULATIVE && figure.current().compareTo(figure.previous()) < 0
                ? Optional.of(warning(Warning.Kind.FELL, "fell", indicator, figure))
                : Optional.empty();
    }

    private Optional<Warning> jump(Indicator indicator, BothYears figure) {
        if (!figure.canGrow()) {
            return Optional.empty();
        }
        if (isManyTimes(figure.current(), figure.previous())) {
            return Optional.of(warning(Warning.Kind.JUMP, "jump.up", indicator, figure, thresholds.jumpFactor()));
        }
        return isManyTimes(figure.previous(), figure.current())
                ? Optional.of(warning(Warning.Kind.JUMP, "jump.down", indicator, figure, thresholds.jumpFactor()))
                : Optional.empty();
    }

    private boolean isManyTimes(BigDecimal large, BigDecimal small) {
        return large.compareTo(small.multiply(thresholds.jumpFactor())) >= 0;
    }

    private Optional<Warning> share(Indicator indicator, BothYears figure) {
        if (isFraction(figure.current()) && figure.previous().compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(warning(Warning.Kind.SHARE, "share.fraction", indicator, figure));
        }
        BigDecimal moved = figure.change().abs();
        return moved.compareTo(thresholds.percentPoints()) > 0
                ? Optional.of(warning(Warning.Kind.SHARE, "share.moved", indicator, figure, thresholds.percentPoints()))
                : Optional.empty();
    }

    private static boolean isFraction(BigDecimal percentage) {
        return percentage.signum() > 0 && percentage.compareTo(BigDecimal.ONE) < 0;
    }

    private static Warning warning(
            Warning.Kind kind, String phrase, Indicator indicator, BothYears figure, BigDecimal... thresholds) {
        Stream<Bilingual> figures =
                Stream.of(figure.current(), figure.previous()).map(value -> Phrases.quantity(value, indicator.basis()));
        Object[] said = Stream.concat(figures, Stream.of(thresholds)).toArray();
        return new Warning(indicator.code(), kind, Phrases.say("warning." + phrase, said));
    }
}
