package org.demonstrationcounty.indicator;

/**
 * Something about a figure that may be right and wants a second look.
 *
 * @param indicator code of the indicator
 * @param code stable code of the warning
 */
public record Warning(String indicator, String code, Bilingual message) {}
