package org.demonstrationcounty.dice;

import java.util.Random;
import java.util.SplittableRandom;

/**
 * Dice with a seed. {@code -Dfuzz.seed=…} gives it, {@code -Dfuzz.seed=new} makes one up for this run; without, it is the same every
 * time.
 */
public final class Dice {

    private static final String GIVEN = "fuzz.seed";
    private static final String ANY = "new";
    private static final long USUAL = 7;

    /** The seed of this run. */
    public static final long SEED = seed(System.getProperty(GIVEN, ""));

    static {
        System.out.println("dice: " + name());
    }

    private final SplittableRandom next = new SplittableRandom(SEED);

    private static long seed(String given) {
        return switch (given) {
            case "" -> USUAL;
            case ANY -> Math.abs(System.nanoTime() % 1_000_000_000);
            default -> Long.parseLong(given);
        };
    }

    /** How these dice are thrown again. */
    public static String name() {
        return "-D" + GIVEN + "=" + SEED;
    }

    /** One throw's own chance: however much of it is used, the next throw is the same. */
    public Random next() {
        return new Random(next.nextLong());
    }
}
