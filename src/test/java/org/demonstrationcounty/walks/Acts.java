package org.demonstrationcounty.walks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Acts that are possible, each with its weight in a draw. */
public final class Acts {

    private final Map<Act, Integer> weights = new LinkedHashMap<>();

    Acts add(int weight, Act act) {
        weights.merge(act, weight, Integer::sum);
        return this;
    }

    public boolean contain(Act act) {
        return weights.containsKey(act);
    }

    public boolean areNone() {
        return weights.isEmpty();
    }

    public Act drawnBy(Random dice) {
        int drawn = dice.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Act, Integer> each : weights.entrySet()) {
            drawn -= each.getValue();
            if (drawn < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("no act is possible");
    }
}
