package org.demonstrationcounty.calendar;

/** The days of a year were loaded, or replaced by others; whoever has counted working days in it counts anew. */
public record CalendarChanged(int year) {}
