package org.demonstrationcounty.nodes;

import java.util.TreeMap;

/** Keeps when nothing was wrong, by {@link System#nanoTime()}. */
final class Calm {

    private final TreeMap<Long, Boolean> turns = new TreeMap<>();
    private final long calmsDown;

    /** @param calmsDown nanoseconds that it takes */
    Calm(long calmsDown) {
        this.calmsDown = calmsDown;
        begins();
    }

    void begins() {
        turns.put(System.nanoTime() + calmsDown, true);
    }

    void ends() {
        turns.tailMap(System.nanoTime()).clear();
        turns.put(System.nanoTime(), false);
    }

    boolean reigned(long moment) {
        return turns.floorEntry(moment) != null && turns.floorEntry(moment).getValue();
    }
}
