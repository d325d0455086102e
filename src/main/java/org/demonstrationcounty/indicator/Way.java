package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to pass a round: figures that are enough together, and of which none can be left out (P14).
 *
 * @param figures the least figures of the data year, by indicator code in the edition's order
 * @param creditsGained how many credits the round has more with them
 */
public record Way(Map<String, BigDecimal> figures, int creditsGained) {

    public Way {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Codes of the indicators, in the edition's order. */
    public List<String> codes() {
        return List.copyOf(figures.keySet());
    }
}
