package org.demonstrationcounty.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Measures the same request at two installations in turns, so that other work of the machine slows both. */
final class SideBySide {

    private static final int WARMING_UP = 500;
    private static final Duration UNLIMITED = Duration.ofHours(1);
    private static final double MILLION = 1_000_000;

    private final String name;
    private final long[] few;
    private final long[] many;
    private int turns;

    private SideBySide(String name, int times) {
        this.name = name;
        this.few = new long[times];
        this.many = new long[times];
    }

    static SideBySide of(String name, int times, Runnable few, Runnable many) {
        for (int turn = 0; turn < WARMING_UP; turn++) {
            few.run();
            many.run();
        }
        return ofOnce(name, times, few, many);
    }

    /** For a request that is possible only once, so that it cannot be warmed up. */
    static SideBySide ofOnce(String name, int times, Runnable few, Runnable many) {
        return ofOnce(name, times, UNLIMITED, few, many);
    }

    /** The same, with fewer turns if they take longer than this; with one at least. */
    static SideBySide ofOnce(String name, int times, Duration longest, Runnable few, Runnable many) {
        SideBySide measured = new SideBySide(name, times);
        long begun = System.nanoTime();
        do {
            measured.few[measured.turns] = nanoseconds(few);
            measured.many[measured.turns] = nanoseconds(many);
            measured.turns++;
        } while (measured.turns < times && System.nanoTime() - begun < longest.toNanos());
        return measured;
    }

    private static long nanoseconds(Runnable action) {
        long begun = System.nanoTime();
        action.run();
        return System.nanoTime() - begun;
    }

    private double median(long[] times) {
        long[] sorted = Arrays.copyOf(times, turns);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / MILLION;
    }

    /** A row of the table in docs/measurements.md. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.2f |",
                name,
                median(few),
                median(many),
                median(many) / median(few));
    }
}
