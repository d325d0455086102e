package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one indicator.
 *
 * @param credits completed indicators that it counts for: 0, 1 or 2 (R14)
 * @param target the round's target in words, also if the indicator is not assessed
 * @param current as supplied; null if absent
 * @param previous as supplied; null if absent
 * @param growth of a count over the year before in percent, two decimals, for showing; null if there is no current
 *     figure or no positive figure to grow from
 * @param change of a rate or a share over the year before, in percentage points, exactly; null unless both figures
 *     are there
 * @param gap current less the number with which it was compared, exactly: −3 is 3 short; null if nothing was compared
 * @param overfulfilled met by a figure above the least value that meets the target
 * @param explanation the comparison in words, with its outcome
 * @param rules ids of the rules that were applied
 */
public record Verdict(
        String code,
        Bilingual name,
        Status status,
        int credits,
        Bilingual target,
        @Nullable BigDecimal current,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal change,
        @Nullable BigDecimal gap,
        boolean overfulfilled,
        Bilingual explanation,
        List<String> rules) {

    public Verdict {
        rules = List.copyOf(rules);
    }

    /** 视同完成: the target is missed, but the indicator counts (R14). */
    public boolean deemedMet() {
        return status == Status.NOT_MET && credits > 0;
    }

    public Bilingual statusName() {
        return Phrases.say("status." + (deemedMet() ? "DEEMED_MET" : status));
    }
}
