package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An indicator that was judged by itself, before the limits of the whole round are applied. */
record Judgement(
        Indicator indicator,
        int round,
        Figure figure,
        Comparison found,
        Status status,
        Optional<Ruling> ruling,
        Credit credit) {

    /**
     * Leaves doubled only as many as the limit allows (R14): those that gain most credits come first, equal ones in
     * the edition's order.
     */
    static List<Judgement> limited(List<Judgement> judgements, Doubling doubling) {
        if (doubling.atMost() == null) {
            return judgements;
        }
        List<Judgement> limited = new ArrayList<>(judgements);
        IntStream.range(0, judgements.size())
                .boxed()
                .filter(place -> judgements.get(place).credit.isDouble())
                .sorted(Comparator.comparing(
                        (Integer place) -> -judgements.get(place).credit.gain()))
                .skip(doubling.atMost())
                .forEach(place -> limited.set(place, judgements.get(place).notDoubled()));
        return limited;
    }

    private Judgement notDoubled() {
        return new Judgement(indicator, round, figure, found, status, ruling, credit.beyondLimit());
    }

    Verdict verdict(Doubling doubling) {
        Explanation explanation = Explanation.of(found, ruling, credit, doubling);
        return new Verdict(
                indicator.code(),
                indicator.name(),
                status,
                credit.count(),
                indicator.targetText(round),
                figure.current(),
                figure.previous(),
                indicator.basis().isCount() ? Percent.growth(figure).orElse(null) : null,
                indicator.basis().isCount()
                        ? null
                        : figure.bothYears().map(BothYears::change).orElse(null),
                status == Status.EXEMPT ? null : found.gap(),
                status == Status.MET && found.isAboveLeast(),
                explanation.text(),
                explanation.rules());
    }
}
