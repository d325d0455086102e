package org.demonstrationcounty.input;

import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.RefusedException;

/** Reads the number of a round out of an address. */
public final class RoundNumber {

    private RoundNumber() {}

    /** @throws RefusedException invalid where it is not one of the rounds */
    public static int read(String given) {
        if (!given.matches("[1-" + Standard.ROUNDS + "]")) {
            throw RefusedException.invalid("round", "field.choice", "1, 2, 3");
        }
        return Integer.parseInt(given);
    }
}
