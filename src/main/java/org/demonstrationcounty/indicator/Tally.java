package org.demonstrationcounty.indicator;

import java.util.List;

/**
 * The credits of several indicators, before the limit of doubled ones is applied (R14).
 *
 * @param singles credits without doubling
 * @param gainingOne how many are doubled and gain one credit by it
 * @param gainingTwo how many are doubled and gain two, because they miss their target
 */
record Tally(int singles, int gainingOne, int gainingTwo) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** Without a limit only the number of credits matters. */
    static Tally of(Credit credit, Doubling doubling) {
        if (doubling.atMost() == null) {
            return new Tally(credit.count(), 0, 0);
        }
        return new Tally(credit.single(), credit.gain() == 1 ? 1 : 0, credit.gain() == 2 ? 1 : 0);
    }

    static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    Tally plus(Tally other) {
        return new Tally(singles + other.singles, gainingOne + other.gainingOne, gainingTwo + other.gainingTwo);
    }

    Tally minus(Tally other) {
        return new Tally(singles - other.singles, gainingOne - other.gainingOne, gainingTwo - other.gainingTwo);
    }

    /** The credits of the round: those that gain most are doubled first, as many as the limit allows. */
    int credits(Doubling doubling) {
        int most = doubling.atMost() == null ? 0 : doubling.atMost();
        int two = Math.min(gainingTwo, most);
        int one = Math.min(gainingOne, most - two);
        return singles + 2 * two + one;
    }
}
