package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.policy.ShippedEdition;

/** A round to be judged by the shipped edition. Tests set it figure by figure. */
final class AnyRound {

    static final Standard STANDARD = ShippedEdition.read().standard();

    private final int round;
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Standard standard = STANDARD;
    private Supply supply = Supply.UNNAMED;
    private BigDecimal province;
    private BigDecimal gdp;

    private AnyRound(int round) {
        this.round = round;
    }

    static AnyRound round(int round) {
        return new AnyRound(round);
    }

    /** A round in which every indicator meets its target exactly and nothing counts double. */
    static AnyRound justMet(int round) {
        AnyRound met = round(round).province("5").gdp("5");
        STANDARD.indicators().forEach(indicator -> {
            Target target = indicator.target(round);
            if (target instanceof Target.AtLeast atLeast) {
                met.figure(indicator.code(), atLeast.least().toPlainString(), null);
            } else if (target instanceof Target.GrowthOverLastYear growth) {
                String grown = growth.percent().add(new BigDecimal("100")).toPlainString();
                met.figure(indicator.code(), grown, "100");
            } else if (target instanceof Target.AboveProvince) {
                met.figure(indicator.code(), "5.0001", null);
            } else if (target instanceof Target.AboveCountyGdp) {
                met.figure(indicator.code(), "7", null);
            }
        });
        return met;
    }

    AnyRound figure(String code, String current, String previous) {
        figures.put(code, new Figure(decimal(current), decimal(previous)));
        return this;
    }

    AnyRound province(String growth) {
        province = decimal(growth);
        return this;
    }

    AnyRound gdp(String growth) {
        gdp = decimal(growth);
        return this;
    }

    AnyRound ruling(String code, Ruling.Kind kind) {
        return ruling(code, kind, "");
    }

    AnyRound ruling(String code, Ruling.Kind kind, String reason) {
        rulings.add(new Ruling(code, kind, reason));
        return this;
    }

    AnyRound doublingNeedsTarget() {
        standard = new Standard(
                standard.edition(),
                standard.indicators(),
                standard.required(),
                new Doubling(standard.doubling().abovePercent(), true));
        return this;
    }

    /** The same round with the names of those who supply the figures. */
    AnyRound of(Supply others) {
        supply = others;
        return this;
    }

    /** The same round, judged by an altered edition. */
    AnyRound by(Standard other) {
        standard = other;
        return this;
    }

    Evaluation judged() {
        return new Evaluator(standard, supply)
                .evaluate(round, new Figures(figures), new References(province, gdp), rulings);
    }

    Outlook outlook() {
        return Outlook.of(standard, round, new Figures(figures), new References(province, gdp), rulings);
    }

    Verdict verdict(String code) {
        return judged().verdicts().stream()
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
