package org.demonstrationcounty.dice;

import java.util.Random;
import java.util.SplittableRandom;

/**
 * Random numbers from a seed: from {@code -Dfuzz.seed=…} if it is given, from a new seed with {@code -Dfuzz.seed=new},
 * and otherwise always from the same one.
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

    /** The option that repeats this run. */
    public static String name() {
        return "-D" + GIVEN + "=" + SEED;
    }

    /** Random numbers for one throw. The next throw does not depend on how many of them are used. */
    public Random next() {
        return new Random(next.nextLong());
    }
}
