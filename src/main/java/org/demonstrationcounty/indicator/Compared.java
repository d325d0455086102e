package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;

/** A figure that could be compared with a number. */
sealed interface Compared extends Comparison {

    BigDecimal value();

    /** The number with which the value is compared. */
    BigDecimal bar();

    String rule();

    Outcomes phrases();

    /** The arguments of its phrases. */
    Object[] said(Measure measure);

    default boolean isMet() {
        return value().compareTo(bar()) >= 0;
    }

    @Override
    default Status status() {
        return isMet() ? Status.MET : Status.NOT_MET;
    }

    @Override
    default BigDecimal gap() {
        return value().subtract(bar());
    }

    @Override
    default boolean isAboveLeast() {
        return value().compareTo(bar()) > 0;
    }

    @Override
    default Bilingual verdict(Indicator indicator, Supply supply) {
        return phrases().verdict(isMet()).with(said(indicator.measure()));
    }

    @Override
    default Bilingual byFigures(Indicator indicator, Supply supply) {
        return phrases().byFigures(isMet()).with(said(indicator.measure()));
    }

    @Override
    default List<String> rules() {
        return List.of(rule());
    }

    /** With a number; the number itself meets it (R8). */
    record WithNumber(BigDecimal value, BigDecimal bar) implements Compared {

        private static final Outcomes PHRASES = Outcomes.of("at-least");

        @Override
        public String rule() {
            return "R8";
        }

        @Override
        public Outcomes phrases() {
            return PHRASES;
        }

        @Override
        public Object[] said(Measure measure) {
            return new Object[] {measure.of(value), measure.of(bar)};
        }
    }

    /** Strictly with the province's growth (R9). */
    record WithProvince(BigDecimal value, BigDecimal bar) implements Compared {

        private static final Outcomes PHRASES = Outcomes.of("above-province");

        @Override
        public boolean isMet() {
            return isAboveLeast();
        }

        @Override
        public String rule() {
            return "R9";
        }

        @Override
        public Outcomes phrases() {
            return PHRASES;
        }

        @Override
        public Object[] said(Measure measure) {
            return new Object[] {measure.of(value), measure.of(bar)};
        }
    }

    /** With the growth of the county's GDP and some percentage points (R10). */
    record WithCountyGdp(BigDecimal value, BigDecimal gdp, BigDecimal points) implements Compared {

        private static final Outcomes PHRASES = Outcomes.of("above-county-gdp");

        @Override
        public BigDecimal bar() {
            return gdp.add(points);
        }

        @Override
        public String rule() {
            return "R10";
        }

        @Override
        public Outcomes phrases() {
            return PHRASES;
        }

        @Override
        public Object[] said(Measure measure) {
            return new Object[] {measure.of(value), lead(measure), points, measure.of(bar())};
        }

        private Bilingual lead(Measure measure) {
            BigDecimal lead = value.subtract(gdp);
            String key = lead.signum() > 0 ? "lead.faster" : lead.signum() < 0 ? "lead.slower" : "lead.level";
            return Phrases.say(key, measure.of(gdp), lead.abs());
        }
    }

    /** With the count of the year before, grown by a percentage. The least count that meets it is whole (R11). */
    record WithYearBefore(BothYears figure, BigDecimal percent) implements Compared {

        private static final Outcomes PHRASES = Outcomes.of("growth");

        @Override
        public BigDecimal value() {
            return figure.current();
        }

        @Override
        public BigDecimal bar() {
            return Percent.grown(figure.previous(), percent);
        }

        private BigDecimal least() {
            return Percent.whole(bar());
        }

        @Override
        public boolean isAboveLeast() {
            return value().compareTo(least()) > 0;
        }

        @Override
        public String rule() {
            return "R11";
        }

        @Override
        public Outcomes phrases() {
            return PHRASES;
        }

        @Override
        public Object[] said(Measure measure) {
            return new Object[] {measure.of(value()), change(measure), percent, measure.of(least())};
        }

        private Bilingual change(Measure measure) {
            BigDecimal grown = Percent.told(figure.change(), figure.previous(), percent);
            String key = grown.signum() > 0 ? "change.up" : grown.signum() < 0 ? "change.down" : "change.level";
            return Phrases.say(key, measure.of(figure.previous()), grown.abs());
        }
    }

    /** With one, because the year before had none and any count meets the target (R11). */
    record WithNone(BigDecimal value) implements Compared {

        private static final Outcomes PHRASES = Outcomes.of("growth-from-zero");

        @Override
        public BigDecimal bar() {
            return BigDecimal.ONE;
        }

        @Override
        public String rule() {
            return "R11";
        }

        @Override
        public Outcomes phrases() {
            return PHRASES;
        }

        @Override
        public Object[] said(Measure measure) {
            return new Object[] {measure.of(value), measure.of(bar())};
        }
    }
}
