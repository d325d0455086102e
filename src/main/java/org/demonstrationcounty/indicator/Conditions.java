package org.demonstrationcounty.indicator;

/**
 * What all indicators of a round are judged by.
 *
 * @param round 1, 2 or 3
 * @param supply names figures that are missing
 */
record Conditions(Standard standard, int round, References references, Supply supply) {

    Doubling doubling() {
        return standard.doubling();
    }
}
