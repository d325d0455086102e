package org.demonstrationcounty.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the figures of a round by the rules R5 to R16. It keeps no state: the same input gives the same result. */
public final class Evaluator {

    private final Standard standard;
    private final Supply supply;

    public Evaluator(Standard standard, Supply supply) {
        this.standard = standard;
        this.supply = supply;
    }

    /** An evaluator that does not name whose figures are missing. */
    public Evaluator(Standard standard) {
        this(standard, Supply.UNNAMED);
    }

    /**
     * Judges a round.
     *
     * @param round 1, 2 or 3
     * @param figures within the ranges of their {@link Basis}
     * @param rulings at most one for each indicator, and only for indicators that are assessed in the round
     * @throws IllegalArgumentException if the round or a ruling breaks these limits
     */
    public Evaluation evaluate(int round, Figures figures, References references, List<Ruling> rulings) {
        if (round < 1 || round > Standard.ROUNDS) {
            throw new IllegalArgumentException("round " + round);
        }
        Map<String, Ruling> rulingOn = byIndicator(rulings, round);
        List<Judgement> judgements = standard.indicators().stream()
                .map(indicator -> judge(
                        indicator, round, figures, references, Optional.ofNullable(rulingOn.get(indicator.code()))))
                .toList();
        return Evaluation.of(
                standard,
                round,
                Judgement.limited(judgements, standard.doubling()).stream()
                        .map(judgement -> judgement.verdict(standard.doubling()))
                        .toList());
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

    private Judgement judge(
            Indicator indicator, int round, Figures figures, References references, Optional<Ruling> ruling) {
        Figure figure = figures.of(indicator.code());
        Comparison found = indicator.compare(round, figure, references, supply);
        Status status = ruling.map(word -> word.kind().over(found.status())).orElse(found.status());
        Credit credit = status.counts()
                ? Credit.of(status, growth(indicator, figures), ruling, standard.doubling())
                : Credit.NONE;
        return new Judgement(indicator, round, figure, found, status, ruling, credit);
    }

    private Optional<Growth> growth(Indicator indicator, Figures figures) {
        return standard.growing(indicator).flatMap(grows -> figures.of(grows.code())
                .growing()
                .map(figure -> new Growth(grows, figure, grows.equals(indicator))));
    }
}
