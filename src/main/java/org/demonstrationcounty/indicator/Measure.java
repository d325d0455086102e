package org.demonstrationcounty.indicator;

import java.math.BigDecimal;

/** How an indicator's values are written: counts with their unit, all others with %. */
record Measure(Basis basis, String unit) {

    Bilingual of(BigDecimal value) {
        String said = Phrases.quantity(value, basis);
        return basis.isCount() && !unit.isBlank() ? new Bilingual(said + " " + unit, said) : new Bilingual(said, said);
    }
}
