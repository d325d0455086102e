package org.demonstrationcounty.calendar;

/** The days of a year were loaded or replaced. Listeners count the working days of that year again. */
public record CalendarChanged(int year) {}
