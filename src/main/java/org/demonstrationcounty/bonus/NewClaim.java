package org.demonstrationcounty.bonus;

/** A claim as a county makes it. */
public record NewClaim(String theme, String summary) {}
