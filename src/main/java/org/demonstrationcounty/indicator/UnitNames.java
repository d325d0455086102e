package org.demonstrationcounty.indicator;

import java.util.Map;

/** The names of units in both languages. An edition declares them in Chinese. */
final class UnitNames {

    private static final String NUMBER = "number";
    private static final Map<String, String> ENGLISH =
            Map.of("个", NUMBER, "家", NUMBER, "项", NUMBER, "人", "people", "万元", "10,000 yuan", "亿元", "100 million yuan");

    private UnitNames() {}

    /** A unit that is not known here keeps its name. */
    static Bilingual of(String unit) {
        return new Bilingual(unit, ENGLISH.getOrDefault(unit, unit));
    }
}
