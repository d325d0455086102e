package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/** The target of an indicator in a round. */
public sealed interface Target {

    /** The target in the words of the notice. */
    Bilingual text(Basis basis);

    /** Whether figures on this basis can be compared with it. */
    boolean suits(Basis basis);

    /** Compares a figure with the target. */
    Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing);

    /** No target: the cell is blank (R12). */
    record None() implements Target {

        @Override
        public Bilingual text(Basis basis) {
            return Phrases.say("target.none");
        }

        @Override
        public boolean suits(Basis basis) {
            return true;
        }

        @Override
        public Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing) {
            return Comparison.notAssessed(Phrases.say("not-assessed.blank"));
        }
    }

    /** At least a number; the number itself meets it (R8). */
    record AtLeast(BigDecimal least) implements Target {

        @Override
        public Bilingual text(Basis basis) {
            return Phrases.say("target.at-least", Phrases.quantity(least, basis));
        }

        @Override
        public boolean suits(Basis basis) {
            return basis.faultOf(least).isEmpty();
        }

        @Override
        public Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing) {
            if (figure.current() == null) {
                return Comparison.undetermined(missing.current(), "R8", "R15");
            }
            return Comparison.atLeast(
                    figure.current(), least, "R8", "at-least", measure.of(figure.current()), measure.of(least));
        }
    }

    /** Strictly above the province's growth of the same data year (R9). */
    record AboveProvince() implements Target {

        @Override
        public Bilingual text(Basis basis) {
            return Phrases.say("target.above-province");
        }

        @Override
        public boolean suits(Basis basis) {
            return basis == Basis.GROWTH;
        }

        @Override
        public Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing) {
            BigDecimal province = references.provincialSmeRevenueGrowth();
            if (figure.current() == null) {
                return Comparison.undetermined(missing.current(), "R9", "R15");
            }
            if (province == null) {
                return Comparison.undetermined(missing.provincialGrowth(), "R9", "R15");
            }
            return Comparison.above(
                    figure.current(),
                    province,
                    "R9",
                    "above-province",
                    measure.of(figure.current()),
                    measure.of(province));
        }
    }

    /**
     * At least the growth of the county's GDP plus some percentage points; the sum itself meets it (R10).
     *
     * @param points percentage points
     */
    record AboveCountyGdp(BigDecimal points) implements Target {

        @Override
        public Bilingual text(Basis basis) {
            return Phrases.say("target.above-county-gdp", Phrases.plain(points));
        }

        @Override
        public boolean suits(Basis basis) {
            return basis == Basis.GROWTH;
        }

        @Override
        public Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing) {
            BigDecimal gdp = references.countyGdpGrowth();
            if (figure.current() == null) {
                return Comparison.undetermined(missing.current(), "R10", "R15");
            }
            if (gdp == null) {
                return Comparison.undetermined(missing.countyGdpGrowth(), "R10", "R15");
            }
            BigDecimal least = gdp.add(points);
            return Comparison.atLeast(
                    figure.current(),
                    least,
                    "R10",
                    "above-county-gdp",
                    measure.of(figure.current()),
                    lead(figure.current().subtract(gdp), measure.of(gdp)),
                    Phrases.plain(points),
                    measure.of(least));
        }

        private static Bilingual lead(BigDecimal points, Bilingual gdp) {
            String key = points.signum() > 0 ? "lead.faster" : points.signum() < 0 ? "lead.slower" : "lead.level";
            return Phrases.say(key, gdp, Phrases.plain(points.abs()));
        }
    }

    /**
     * At least the count of the year before, grown by a percentage, exactly. Nothing grows from zero (R11, R15).
     *
     * @param percent 20 for 年增20%
     * @param fromZero whether any count above zero meets it if the year before was zero
     */
    record GrowthOverLastYear(BigDecimal percent, boolean fromZero) implements Target {

        /** Undetermined if the year before was zero. */
        public GrowthOverLastYear(BigDecimal percent) {
            this(percent, false);
        }

        @Override
        public Bilingual text(Basis basis) {
            return Phrases.say("target.growth", Phrases.plain(percent));
        }

        @Override
        public boolean suits(Basis basis) {
            return basis.isCount();
        }

        @Override
        public Comparison compare(Figure figure, Measure measure, References references, MissingFigures missing) {
            if (figure.current() == null) {
                return Comparison.undetermined(missing.current(), "R11", "R15");
            }
            if (figure.previous() == null) {
                return Comparison.undetermined(missing.previous(), "R11", "R15");
            }
            BothYears both = new BothYears(figure.current(), figure.previous());
            return both.canGrow() ? grown(both, measure) : overZero(both, measure);
        }

        private Comparison grown(BothYears figure, Measure measure) {
            BigDecimal least = Percent.grown(figure.previous(), percent);
            return Comparison.countOf(
                    figure.current(),
                    least,
                    "R11",
                    "growth",
                    measure.of(figure.current()),
                    change(figure, measure),
                    Phrases.plain(percent),
                    measure.of(Percent.whole(least)));
        }

        private Comparison overZero(BothYears figure, Measure measure) {
            return fromZero
                    ? Comparison.countOf(
                            figure.current(),
                            BigDecimal.ONE,
                            "R11",
                            "growth-from-zero",
                            measure.of(figure.current()),
                            measure.of(BigDecimal.ONE))
                    : Comparison.undetermined(
                            Phrases.say("zero-previous"), Phrases.say("zero-previous.ruled"), "R11", "R15");
        }

        private Bilingual change(BothYears figure, Measure measure) {
            BigDecimal grown = Percent.told(figure.change(), figure.previous(), percent);
            String key = grown.signum() > 0 ? "change.up" : grown.signum() < 0 ? "change.down" : "change.level";
            return Phrases.say(key, measure.of(figure.previous()), Phrases.plain(grown.abs()));
        }
    }
}
