package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator came out.
 *
 * @param credits completed indicators that it counts for: 0, 1 or 2 (R14)
 * @param target the round's target in words, on record also where it is not assessed
 * @param current as supplied; null if absent
 * @param previous as supplied; null if absent
 * @param growth of a count over the year before in percent, two decimals, for showing; null without a current figure
 *     or without one above zero to grow from
 * @param change of a rate or a share over the year before, in percentage points, exactly; null without both figures
 * @param gap current less the number that it was held against, exactly: −3 is 3 short; null where nothing was compared
 * @param overfulfilled met, and by a figure above the number that it was held against
 * @param explanation what was compared with what, and what it comes to
 * @param rules ids of the rules that it goes by
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

    /** 视同完成: the target is missed, and it counts all the same (R14). */
    public boolean deemedMet() {
        return status == Status.NOT_MET && credits > 0;
    }

    public Bilingual statusName() {
        return Phrases.say("status." + (deemedMet() ? "DEEMED_MET" : status));
    }
}
