package org.demonstrationcounty.bonus;

/** A claim as a county makes it. */
record NewClaim(String theme, String summary) {}
