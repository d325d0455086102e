package org.demonstrationcounty.bonus;

import java.math.BigDecimal;

/**
 * A claim for bonus points (R17).
 *
 * @param points as scored; null before
 * @param comment the reason of the score; null before
 */
public record Claim(long id, String theme, String summary, BigDecimal points, String comment) {}
