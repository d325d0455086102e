package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.List;

/** The cheapest moves found so far: at most {@link Outlook#MOST_WAYS}, and one for the same indicators. */
final class CheapestMoves {

    private final List<Moves> kept = new ArrayList<>();

    void offer(Moves moves) {
        int same = placeOfSame(moves);
        if (same >= 0) {
            if (Moves.CHEAPEST_FIRST.compare(kept.get(same), moves) <= 0) {
                return;
            }
            kept.remove(same);
        }
        int at = 0;
        while (at < kept.size() && Moves.CHEAPEST_FIRST.compare(kept.get(at), moves) <= 0) {
            at++;
        }
        kept.add(at, moves);
        if (kept.size() > Outlook.MOST_WAYS) {
            kept.remove(Outlook.MOST_WAYS);
        }
    }

    private int placeOfSame(Moves moves) {
        for (int place = 0; place < kept.size(); place++) {
            if (kept.get(place).places().equals(moves.places())) {
                return place;
            }
        }
        return -1;
    }

    /** The cheapest first. */
    List<Moves> all() {
        return List.copyOf(kept);
    }

    /** Whether moves of so many figures come too late for the list. */
    boolean isFullBelow(int size) {
        return kept.size() == Outlook.MOST_WAYS
                && kept.get(kept.size() - 1).figures().size() < size;
    }
}
