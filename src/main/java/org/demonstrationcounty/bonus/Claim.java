package org.demonstrationcounty.bonus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim for bonus points (R17).
 *
 * @param theme code of the theme
 * @param points null before the bureau has scored it
 * @param comment the reason of the score; null before
 */
public record Claim(long id, String theme, String summary, @Nullable BigDecimal points, @Nullable String comment) {}
