package org.demonstrationcounty.results;

import java.math.BigDecimal;

/**
 * A grade of a data year.
 *
 * @param name in the reader's language
 * @param counties whose confirmed rounds have it
 * @param best the largest score among them
 */
public record CountedGrade(String grade, String name, int counties, BigDecimal best) {}
