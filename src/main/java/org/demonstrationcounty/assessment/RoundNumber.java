package org.demonstrationcounty.assessment;

import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.refusal.RefusedException;

/** Reads the number of a round out of an address. */
final class RoundNumber {

    private RoundNumber() {}

    /** @throws RefusedException invalid where it is not one of the rounds */
    static int read(String given) {
        if (!given.matches("[1-" + Standard.ROUNDS + "]")) {
            throw RefusedException.invalid("round", "field.choice", "1, 2, 3");
        }
        return Integer.parseInt(given);
    }
}
