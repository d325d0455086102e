package org.demonstrationcounty.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return JudgedRound.of(trying(round, figures, references, rulings));
    }

    /**
     * The round, with figures that may be changed.
     *
     * @throws IllegalArgumentException as {@link #evaluate}
     */
    TriedRound trying(int round, Figures figures, References references, List<Ruling> rulings) {
        if (round < 1 || round > Standard.ROUNDS) {
            throw new IllegalArgumentException("round " + round);
        }
        return new TriedRound(
                new Conditions(standard, round, references, supply), figures, byIndicator(rulings, round));
    }

    private Map<String, Ruling> byIndicator(List<Ruling> rulings, int round) {
        if (rulings.isEmpty()) {
            return Map.of();
        }
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
}
