package org.demonstrationcounty.indicator;

import java.util.Map;

/** The figures of a county in a data year by indicator code. A code left out has no figure; unknown codes play no part. */
public record Figures(Map<String, Figure> byCode) {

    public Figures {
        byCode = Map.copyOf(byCode);
    }

    public Figure of(String code) {
        return byCode.getOrDefault(code, Figure.ABSENT);
    }
}
