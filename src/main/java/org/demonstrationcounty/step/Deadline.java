package org.demonstrationcounty.step;

import java.time.LocalDate;

/**
 * The last day of a task as its form shows it.
 *
 * @param past whether the day is over
 * @param text the day, in the reader's language
 * @param consequence what follows when it passes, in the reader's language
 */
public record Deadline(LocalDate lastDay, boolean past, String text, String consequence) {}
