package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts of the moves of a way that were made so far.
 *
 * @param tallies of the round with these moves, then without the move of each doubler in turn
 * @param gains the tallies that single moves added
 */
record WayState(int size, List<Tally> tallies, Set<Tally> gains) {

    WayState and(List<Tally> more) {
        List<Tally> sums = new ArrayList<>();
        for (int at = 0; at < tallies.size(); at++) {
            sums.add(tallies.get(at).plus(more.get(at)));
        }
        Set<Tally> also = new HashSet<>(gains);
        also.add(more.get(0));
        return new WayState(size + 1, sums, also);
    }
}
