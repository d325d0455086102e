package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.policy.ShippedEdition;

/**
 * The round that each way of judging is asked for: the third, of the shipped edition, with a figure of both years for
 * each indicator. Two of three targets are met, and one of three figures grew by more than 30 %.
 */
final class AskedRound {

    static final int ROUND = 3;
    static final Standard STANDARD = ShippedEdition.read().standard();
    static final BigDecimal DOUBLING = factor(STANDARD.doubling().abovePercent());
    static final References REFERENCES = new References(new BigDecimal("7.9"), new BigDecimal("6.3"));
    static final Figures FIGURES = figures();

    private AskedRound() {}

    /** 1.3 for growth by 30 %. */
    static BigDecimal factor(BigDecimal percent) {
        return percent.movePointLeft(2).add(BigDecimal.ONE);
    }

    private static Figures figures() {
        Map<String, Figure> figures = new HashMap<>();
        for (Indicator indicator : STANDARD.indicators()) {
            figures.put(indicator.code(), figure(indicator));
        }
        return new Figures(figures);
    }

    private static Figure figure(Indicator indicator) {
        boolean misses = indicator.number() % 3 == 0;
        boolean grows = indicator.number() % 3 == 1;
        if (indicator.target(ROUND) instanceof Target.AtLeast target) {
            BigDecimal current = misses ? target.least().subtract(BigDecimal.ONE) : target.least();
            return new Figure(current, grows ? half(current) : current);
        }
        if (indicator.target(ROUND) instanceof Target.GrowthOverLastYear) {
            return new Figure(BigDecimal.valueOf(misses ? 101 : 200), BigDecimal.valueOf(100));
        }
        return new Figure(new BigDecimal(misses ? "5.1" : "9.2"), new BigDecimal("8"));
    }

    private static BigDecimal half(BigDecimal count) {
        return count.divideToIntegralValue(BigDecimal.valueOf(2)).add(BigDecimal.ONE);
    }

    /** What each way must come to. */
    static List<Outcome> expected() {
        return new Evaluator(STANDARD)
                .evaluate(ROUND, FIGURES, REFERENCES, List.of()).verdicts().stream()
                        .map(verdict -> new Outcome(verdict.code(), verdict.status(), verdict.credits()))
                        .toList();
    }
}
