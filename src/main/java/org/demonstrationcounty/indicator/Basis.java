package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The basis of an indicator's figure (R6). It sets the range of values: counts are whole numbers from 0 to 1 000 000
 * 000, shares are percentages from 0 to 100, and growth rates are percentages from −100 to 1 000. 8.1 means 8.1 %. No
 * value has more than four decimal places.
 */
public enum Basis {
    /** 累计: the sum up to the year. */
    CUMULATIVE("累计", 0, 1_000_000_000, true),
    /** 当年: the year's own. */
    OF_THE_YEAR("当年", 0, 1_000_000_000, true),
    /** 占比: a share in percent. */
    SHARE("占比", 0, 100, false),
    /** 增速: a growth rate in percent. */
    GROWTH("增速", -100, 1_000, false);

    /** The most decimal places that a figure, a reference or a target may have. */
    public static final int DECIMAL_PLACES = 4;

    private final String chinese;
    private final BigDecimal least;
    private final BigDecimal most;
    private final boolean count;

    Basis(String chinese, long least, long most, boolean count) {
        this.chinese = chinese;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
        this.count = count;
    }

    /** The name in the policy table. */
    public String chinese() {
        return chinese;
    }

    /** The name for readers, in both languages. */
    public Bilingual named() {
        return Phrases.say("basis." + name());
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    /** Whether figures are counts, which are whole. All others are percentages. */
    public boolean isCount() {
        return count;
    }

    /** The most decimal places that a figure on this basis may have. */
    public int decimalPlaces() {
        return count ? 0 : DECIMAL_PLACES;
    }

    /**
     * The fault that keeps a value from being a figure on this basis. Accepts any value, also one with an exponent of
     * nine digits.
     *
     * @return the first fault in the order range, wholeness, decimal places; empty if the value has none
     */
    public Optional<ValueFault> faultOf(BigDecimal value) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            return Optional.of(ValueFault.OUT_OF_RANGE);
        }
        int decimals = value.stripTrailingZeros().scale();
        if (count && decimals > 0) {
            return Optional.of(ValueFault.NOT_WHOLE);
        }
        return decimals > DECIMAL_PLACES ? Optional.of(ValueFault.TOO_PRECISE) : Optional.empty();
    }
}
