package org.demonstrationcounty.policy;

/** The grade of a round (P4), the best first. FAIL goes with not passed and only with it. */
public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
}
