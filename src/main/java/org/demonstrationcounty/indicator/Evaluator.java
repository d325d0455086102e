package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the figures of a round by the rules R5 to R16. Keeps nothing; the same input gives the same result. */
public final class Evaluator {

    private final Standard standard;

    public Evaluator(Standard standard) {
        this.standard = standard;
    }

    /**
     * Judges a round.
     *
     * @param round 1, 2 or 3
     * @param figures within the ranges of their {@link Basis}
     * @param rulings at most one an indicator, each on one that is assessed in the round
     * @throws IllegalArgumentException if the round or a ruling is none of these
     */
    public Evaluation evaluate(int round, Figures figures, References references, List<Ruling> rulings) {
        if (round < 1 || round > Standard.ROUNDS) {
            throw new IllegalArgumentException("round " + round);
        }
        Map<String, Ruling> rulingOn = byIndicator(rulings, round);
        List<Verdict> verdicts = standard.indicators().stream()
                .map(indicator -> judge(
                        indicator,
                        round,
                        figures.of(indicator.code()),
                        references,
                        Optional.ofNullable(rulingOn.get(indicator.code()))))
                .toList();
        return Evaluation.of(standard, round, verdicts);
    }

    private Map<String, Ruling> byIndicator(List<Ruling> rulings, int round) {
        Map<String, Ruling> byIndicator = new HashMap<>();
        for (Ruling ruling : rulings) {
            String code = ruling.indicator();
            if (standard.find(code).filter(known -> known.isAssessedIn(round)).isEmpty()) {
                throw new IllegalArgumentException("a ruling on " + code + ", not assessed in round " + round);
            }
            if (byIndicator.put(code, ruling) != null) {
                throw new IllegalArgumentException("two rulings on " + code);
            }
        }
        return byIndicator;
    }

    private Verdict judge(
            Indicator indicator, int round, Figure figure, References references, Optional<Ruling> ruling) {
        Comparison found = indicator.compare(round, figure, references);
        Status status = ruling.map(word -> word.kind().over(found.status())).orElse(found.status());
        Credit credit =
                status.counts() ? Credit.of(indicator, figure, status, ruling, standard.doubling()) : Credit.NONE;
        BigDecimal gap = status == Status.EXEMPT ? null : found.gap();
        return new Verdict(
                indicator.code(),
                indicator.name(),
                status,
                credit.count(),
                indicator.targetText(round),
                figure.current(),
                figure.previous(),
                Percent.growth(figure).orElse(null),
                gap,
                status == Status.MET && found.isAboveBar(),
                explain(found, ruling, credit));
    }

    private static Bilingual explain(Comparison found, Optional<Ruling> ruling, Credit credit) {
        Bilingual said =
                ruling.map(word -> ruled(word).then(found.explanation())).orElse(found.explanation());
        return credit.explanation().map(said::then).orElse(said);
    }

    private static Bilingual ruled(Ruling ruling) {
        String key = "ruling." + ruling.kind();
        return ruling.reason().isEmpty() ? Phrases.say(key) : Phrases.say(key + ".because", ruling.reason());
    }
}
