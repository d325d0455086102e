package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are raised together.
 *
 * @param places the places of their indicators in the edition
 * @param figures the raised figures, by place
 * @param distance the sum of their relative distances from what they are now
 */
record Moves(BitSet places, Map<Integer, BigDecimal> figures, BigDecimal distance) {

    static final Moves NONE = new Moves(new BitSet(), Map.of(), BigDecimal.ZERO);

    /** Fewest first; of equally many the nearest; of equally near ones that with the earlier indicator. */
    static final Comparator<Moves> CHEAPEST_FIRST = Comparator.<Moves>comparingInt(moves -> moves.figures.size())
            .thenComparing(Moves::distance)
            .thenComparing(Moves::places, Moves::earlier);

    /** Distances are compared to this many decimal places. */
    private static final int DECIMALS = 30;

    Moves and(int place, @Nullable BigDecimal from, BigDecimal to) {
        BitSet also = (BitSet) places.clone();
        also.set(place);
        Map<Integer, BigDecimal> raised = new TreeMap<>(figures);
        raised.put(place, to);
        return new Moves(also, raised, distance.add(between(from, to)));
    }

    /**
     * The difference in relation to the larger of both figures, so that 1 is the whole figure. An absent figure is
     * like 0.
     */
    private static BigDecimal between(@Nullable BigDecimal from, BigDecimal to) {
        BigDecimal now = from == null ? BigDecimal.ZERO : from;
        BigDecimal larger = now.abs().max(to.abs());
        return larger.signum() == 0 ? BigDecimal.ZERO : to.subtract(now).divide(larger, DECIMALS, RoundingMode.HALF_UP);
    }

    private static int earlier(BitSet one, BitSet other) {
        BitSet different = (BitSet) one.clone();
        different.xor(other);
        if (different.isEmpty()) {
            return 0;
        }
        return one.get(different.nextSetBit(0)) ? -1 : 1;
    }
}
