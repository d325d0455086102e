package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as it was kept. It is never worked out again. */
public record KeptVerdict(
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
        List<String> rules)
        implements Verdict {

    public KeptVerdict {
        rules = List.copyOf(rules);
    }
}
