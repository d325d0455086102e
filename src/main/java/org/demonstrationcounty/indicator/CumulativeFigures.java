package org.demonstrationcounty.indicator;

import java.util.List;

/** A sum up to the year cannot well be below the sum up to the year before (R6). */
public final class CumulativeFigures {

    /** Code of the warning. */
    public static final String FELL = "cumulative-figure-fell";

    private CumulativeFigures() {}

    /** Warns of every cumulative figure below the year before's; figures that are missing are not warned of. */
    public static List<Warning> warnings(Standard standard, Figures figures) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.basis() == Basis.CUMULATIVE)
                .filter(indicator -> fell(figures.of(indicator.code())))
                .map(indicator -> warning(indicator, figures.of(indicator.code())))
                .toList();
    }

    private static boolean fell(Figure figure) {
        return figure.current() != null
                && figure.previous() != null
                && figure.current().compareTo(figure.previous()) < 0;
    }

    private static Warning warning(Indicator indicator, Figure figure) {
        Bilingual message = Phrases.say(
                "warning.cumulative-figure-fell",
                indicator.name(),
                Phrases.plain(figure.current()),
                Phrases.plain(figure.previous()));
        return new Warning(indicator.code(), FELL, message);
    }
}
