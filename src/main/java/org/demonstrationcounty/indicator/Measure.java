package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/** How an indicator's values are written: counts with their unit in Chinese, all others with %. */
record Measure(Basis basis, String unit) {

    Bilingual of(BigDecimal value) {
        return new Bilingual((language, text) -> {
            Words.say(value, language, text);
            if (!basis.isCount()) {
                text.append('%');
            } else if (language == Language.CHINESE && !unit.isBlank()) {
                text.append(' ').append(unit);
            }
        });
    }
}
