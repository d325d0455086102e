package org.demonstrationcounty.bonus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim for bonus points (R17).
 *
 * @param points as scored; null before
 * @param comment the reason of the score; null before
 */
public record Claim(long id, String theme, String summary, @Nullable BigDecimal points, @Nullable String comment) {}
