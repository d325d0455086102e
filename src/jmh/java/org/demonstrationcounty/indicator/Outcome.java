package org.demonstrationcounty.indicator;

/** The result of an indicator: what each way of judging has to find. */
public record Outcome(String code, Status status, int credits) {}
