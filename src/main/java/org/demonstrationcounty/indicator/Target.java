package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/** The target of an indicator in a round. */
public sealed interface Target {

    /** The target in the words of the notice. */
    Bilingual text(Basis basis);

    /** Whether figures on this basis can be compared with it. */
    boolean suits(Basis basis);

    /** Compares a figure with the target. */
    Comparison compare(Figure figure, References references);

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
        public Comparison compare(Figure figure, References references) {
            return NotCompared.NotAssessed.BLANK;
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
        public Comparison compare(Figure figure, References references) {
            return figure.current() == null
                    ? Lack.FIGURE.under("R8")
                    : new Compared.WithNumber(figure.current(), least);
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
        public Comparison compare(Figure figure, References references) {
            if (figure.current() == null) {
                return Lack.FIGURE.under("R9");
            }
            BigDecimal province = references.provincialSmeRevenueGrowth();
            return province == null
                    ? Lack.PROVINCIAL_GROWTH.under("R9")
                    : new Compared.WithProvince(figure.current(), province);
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
            return Phrases.say("target.above-county-gdp", points);
        }

        @Override
        public boolean suits(Basis basis) {
            return basis == Basis.GROWTH;
        }

        @Override
        public Comparison compare(Figure figure, References references) {
            if (figure.current() == null) {
                return Lack.FIGURE.under("R10");
            }
            BigDecimal gdp = references.countyGdpGrowth();
            return gdp == null
                    ? Lack.COUNTY_GDP_GROWTH.under("R10")
                    : new Compared.WithCountyGdp(figure.current(), gdp, points);
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
            return Phrases.say("target.growth", percent);
        }

        @Override
        public boolean suits(Basis basis) {
            return basis.isCount();
        }

        @Override
        public Comparison compare(Figure figure, References references) {
            if (figure.current() == null) {
                return Lack.FIGURE.under("R11");
            }
            if (figure.previous() == null) {
                return Lack.FIGURE_BEFORE.under("R11");
            }
            if (figure.previous().signum() > 0) {
                return new Compared.WithYearBefore(new BothYears(figure.current(), figure.previous()), percent);
            }
            return fromZero ? new Compared.WithNone(figure.current()) : Lack.GROWTH_FROM_ZERO.under("R11");
        }
    }
}
