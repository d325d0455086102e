package org.demonstrationcounty.analysis;

import java.math.BigDecimal;
import org.demonstrationcounty.indicator.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it was judged in a round.
 *
 * @param least the number with which the figure was compared: the target, or what it comes to for this county; null if
 *     nothing was compared
 */
record JudgedIndicator(
        String code,
        Bilingual name,
        Bilingual target,
        Mark mark,
        @Nullable BigDecimal current,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal least) {}
