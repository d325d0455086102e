package org.demonstrationcounty.indicator;

import java.util.Map;

/**
 * The figures of a county in a data year, by indicator code. A code that is absent has no figure. Unknown codes are
 * ignored.
 */
public record Figures(Map<String, Figure> byCode) {

    public Figures {
        byCode = Map.copyOf(byCode);
    }

    public Figure of(String code) {
        return byCode.getOrDefault(code, Figure.ABSENT);
    }
}
