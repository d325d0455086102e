package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/** What a round asks of an indicator. */
public sealed interface Target {

    /** The target in words, as the notice has it. */
    Bilingual text(Basis basis);

    /** Whether figures on this basis can be held against it. */
    boolean suits(Basis basis);

    /** Holds a figure against the target. */
    Comparison compare(Figure figure, Basis basis, References references);

    /** A blank cell: nothing is asked (R12). */
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
        public Comparison compare(Figure figure, Basis basis, References references) {
            return Comparison.notAssessed(Phrases.say("not-assessed.blank"));
        }
    }

    /** At least a number, which does itself (R8). */
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
        public Comparison compare(Figure figure, Basis basis, References references) {
            if (figure.current() == null) {
                return Comparison.undetermined("no-current");
            }
            return Comparison.atLeast(
                    figure.current(),
                    least,
                    "at-least",
                    Phrases.quantity(figure.current(), basis),
                    Phrases.quantity(least, basis));
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
        public Comparison compare(Figure figure, Basis basis, References references) {
            BigDecimal province = references.provincialSmeRevenueGrowth();
            if (figure.current() == null) {
                return Comparison.undetermined("no-current");
            }
            if (province == null) {
                return Comparison.undetermined("no-province");
            }
            return Comparison.above(
                    figure.current(),
                    province,
                    "above-province",
                    Phrases.quantity(figure.current(), basis),
                    Phrases.quantity(province, basis));
        }
    }

    /**
     * At least so many percentage points above the growth of the county's GDP; the sum itself does (R10).
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
        public Comparison compare(Figure figure, Basis basis, References references) {
            BigDecimal gdp = references.countyGdpGrowth();
            if (figure.current() == null) {
                return Comparison.undetermined("no-current");
            }
            if (gdp == null) {
                return Comparison.undetermined("no-gdp");
            }
            BigDecimal least = gdp.add(points);
            return Comparison.atLeast(
                    figure.current(),
                    least,
                    "above-county-gdp",
                    Phrases.quantity(figure.current(), basis),
                    Phrases.quantity(gdp, basis),
                    Phrases.plain(points),
                    Phrases.quantity(least, basis));
        }
    }

    /**
     * At least the year before's count grown by so many percent, exactly; over nothing there is no growth (R11, R15).
     *
     * @param percent 20 for 年增20%
     * @param fromZero whether any count above zero does where the year before's is zero
     */
    record GrowthOverLastYear(BigDecimal percent, boolean fromZero) implements Target {

        /** Over zero undetermined. */
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
        public Comparison compare(Figure figure, Basis basis, References references) {
            if (figure.current() == null) {
                return Comparison.undetermined("no-current");
            }
            if (fromZero && figure.isComplete() && figure.previous().signum() == 0) {
                return Comparison.countOf(
                        figure.current(), BigDecimal.ONE, "growth-from-zero", Phrases.plain(figure.current()));
            }
            if (!figure.canGrow()) {
                return Comparison.undetermined(figure.previous() == null ? "no-previous" : "zero-previous");
            }
            BigDecimal least = Percent.grown(figure.previous(), percent);
            return Comparison.countOf(
                    figure.current(),
                    least,
                    "growth",
                    Phrases.quantity(figure.current(), basis),
                    Phrases.quantity(figure.previous(), basis),
                    Phrases.plain(percent),
                    Phrases.quantity(Percent.whole(least), basis));
        }
    }
}
