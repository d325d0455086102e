package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of one indicator. What is only shown is worked out when it is read. */
public sealed interface Verdict permits Judgement, KeptVerdict {

    String code();

    Bilingual name();

    Status status();

    /** Completed indicators that it counts for: 0, 1 or 2 (R14). */
    int credits();

    /** The round's target in words, also if the indicator is not assessed. */
    Bilingual target();

    /** As supplied; null if absent. */
    @Nullable
    BigDecimal current();

    /** As supplied; null if absent. */
    @Nullable
    BigDecimal previous();

    /**
     * Growth of a count over the year before in percent, two decimals, for showing; null if there is no current figure
     * or no positive figure to grow from.
     */
    @Nullable
    BigDecimal growth();

    /**
     * Change of a rate or a share over the year before, in percentage points, exactly; null unless both figures are
     * there.
     */
    @Nullable
    BigDecimal change();

    /**
     * Current less the number with which it was compared, exactly: −3 is 3 short; null if nothing was compared.
     */
    @Nullable
    BigDecimal gap();

    /** Met by a figure above the least value that meets the target. */
    boolean overfulfilled();

    /** The comparison in words, with its outcome. */
    Bilingual explanation();

    /** Ids of the rules that were applied. */
    List<String> rules();

    /** 视同完成: the target is missed, but the indicator counts (R14). */
    default boolean deemedMet() {
        return status() == Status.NOT_MET && credits() > 0;
    }

    default Bilingual statusName() {
        return deemedMet() ? Phrases.say("status.DEEMED_MET") : status().named();
    }
}
