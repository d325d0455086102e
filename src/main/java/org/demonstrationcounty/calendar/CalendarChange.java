package org.demonstrationcounty.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A change of a year's calendar.
 *
 * @param days date, type and name of every day that was set
 */
record CalendarChange(int year, String changedBy, Instant changedAt, List<String> days) {}
