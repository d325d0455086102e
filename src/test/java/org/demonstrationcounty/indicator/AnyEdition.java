package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A small edition with targets, doubles, limits and rulings of every kind, and the figures of a county. Rates are
 * close to 5 %, counts are below {@link #MOST}, so that a test can try every value that matters.
 */
record AnyEdition(Standard standard, int round, Figures figures, References references, List<Ruling> rulings) {

    static final int MOST = 24;

    private static final Bilingual NAMELESS = new Bilingual("", "");

    static AnyEdition of(long seed, int mostIndicators) {
        return new Dice(new Random(seed)).edition(mostIndicators);
    }

    Evaluation judged() {
        return new Evaluator(standard).evaluate(round, figures, references, rulings);
    }

    Outlook outlook() {
        return Outlook.of(standard, round, figures, references, rulings);
    }

    AnyEdition with(String code, BigDecimal current) {
        return with(Map.of(code, current));
    }

    AnyEdition with(Map<String, BigDecimal> currents) {
        Map<String, Figure> changed = new HashMap<>(figures.byCode());
        currents.forEach((code, current) ->
                changed.put(code, new Figure(current, figures.of(code).previous())));
        return new AnyEdition(standard, round, new Figures(changed), references, rulings);
    }

    /** The same without a limit of doubled indicators. */
    AnyEdition unlimited() {
        Doubling doubling = new Doubling(
                standard.doubling().abovePercent(), standard.doubling().needsTarget());
        return new AnyEdition(
                new Standard("any", standard.indicators(), standard.required(), doubling),
                round,
                figures,
                references,
                rulings);
    }

    int creditsOf(String code) {
        return judged().verdicts().stream()
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow()
                .credits();
    }

    static BigDecimal unit(Indicator indicator) {
        return BigDecimal.ONE.movePointLeft(indicator.basis().decimalPlaces());
    }

    /** Every value that can matter, in ascending order: the least and the most of the basis are among them. */
    static List<BigDecimal> values(Indicator indicator) {
        List<BigDecimal> values = new ArrayList<>(List.of(indicator.basis().least()));
        BigDecimal first = indicator.basis().isCount() ? BigDecimal.ONE : new BigDecimal("4.9990");
        for (int step = 0; step < MOST; step++) {
            values.add(first.add(unit(indicator).multiply(BigDecimal.valueOf(step))));
        }
        values.add(indicator.basis().most());
        return values;
    }

    private record Dice(Random random) {

        AnyEdition edition(int mostIndicators) {
            int count = 2 + random.nextInt(mostIndicators - 1);
            List<Basis> bases = new ArrayList<>();
            for (int place = 0; place < count; place++) {
                bases.add(oneIn(4) ? (oneIn(2) ? Basis.SHARE : Basis.GROWTH) : Basis.OF_THE_YEAR);
            }
            List<Indicator> indicators = new ArrayList<>();
            for (int place = 0; place < count; place++) {
                indicators.add(indicator(place, bases));
            }
            int round = 1 + random.nextInt(3);
            int required = 1 + random.nextInt(count + 1);
            Doubling doubling = new Doubling(
                    new BigDecimal(oneOf("30", "0", "50.5", "12.3456")),
                    oneIn(4),
                    oneIn(2) ? null : Integer.valueOf(random.nextInt(3)));
            Standard standard = new Standard("any", indicators, List.of(required, required, required), doubling);
            Map<String, Figure> figures = new HashMap<>();
            List<Ruling> rulings = new ArrayList<>();
            indicators.forEach(indicator -> {
                figures.put(indicator.code(), new Figure(value(indicator, 30), value(indicator, 8)));
                if (indicator.isAssessedIn(round) && oneIn(8)) {
                    rulings.add(new Ruling(
                            indicator.code(), Ruling.Kind.values()[random.nextInt(Ruling.Kind.values().length)], ""));
                }
            });
            BigDecimal province = oneIn(25) ? null : rate();
            BigDecimal gdp = oneIn(25) ? null : rate().subtract(BigDecimal.valueOf(2));
            return new AnyEdition(standard, round, new Figures(figures), new References(province, gdp), rulings);
        }

        private Indicator indicator(int place, List<Basis> bases) {
            Basis basis = bases.get(place);
            int by = oneIn(3) ? random.nextInt(bases.size()) : place;
            boolean doubles = !oneIn(3) && bases.get(by).isCount();
            Target target = oneIn(9) ? new Target.None() : target(basis);
            return new Indicator(
                    "code" + place,
                    place + 1,
                    NAMELESS,
                    NAMELESS,
                    "",
                    basis,
                    "",
                    NAMELESS,
                    List.of(target, target, target),
                    !oneIn(15),
                    doubles,
                    doubles ? "code" + by : "code" + place,
                    BigDecimal.ONE,
                    NAMELESS);
        }

        private Target target(Basis basis) {
            if (basis.isCount()) {
                return oneIn(2)
                        ? new Target.AtLeast(BigDecimal.valueOf(random.nextInt(20)))
                        : new Target.GrowthOverLastYear(new BigDecimal(oneOf("10", "20", "33.3333")), oneIn(2));
            }
            if (basis == Basis.SHARE || oneIn(3)) {
                return new Target.AtLeast(rate());
            }
            return oneIn(2) ? new Target.AboveProvince() : new Target.AboveCountyGdp(BigDecimal.valueOf(2));
        }

        private BigDecimal value(Indicator indicator, int absentOneIn) {
            if (oneIn(absentOneIn)) {
                return null;
            }
            return indicator.basis().isCount() ? BigDecimal.valueOf(random.nextInt(13)) : rate();
        }

        private BigDecimal rate() {
            return new BigDecimal("4.9995")
                    .add(new BigDecimal("0.0001").multiply(BigDecimal.valueOf(random.nextInt(12))));
        }

        private boolean oneIn(int times) {
            return random.nextInt(times) == 0;
        }

        private String oneOf(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
