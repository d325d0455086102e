package org.demonstrationcounty.round;

/** How many rounds a data year has, and how many of them are confirmed. */
public record RoundsOfYear(int dataYear, long rounds, long confirmed) {}
