package org.demonstrationcounty.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts failed log-ins under a key and makes whoever fails too often wait: ten seconds, then twice as long each time, five minutes at
 * most. Nothing is locked for good; a quarter of an hour after the last failure all is forgotten. Time is the machine's own, never
 * the programme's clock. What is remembered is this node's alone.
 */
class FailedLogins {

    static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 100_000;
    private static final int DOUBLINGS = 5;

    /** @param waitsUntil nanoseconds of the ticker; only from the last tolerated failure on */
    private record Failures(int count, long waitsUntil) {}

    private final int tolerated;
    private final Ticker time;
    private final Cache<String, Failures> remembered;

    FailedLogins(int tolerated, Ticker time) {
        this.tolerated = tolerated;
        this.time = time;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .ticker(time)
                .build();
    }

    /** How long one has to wait before trying again; zero for not at all. */
    Duration wait(String key) {
        Failures failures = remembered.getIfPresent(key);
        return failures == null || failures.count() < tolerated
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, failures.waitsUntil() - time.read()));
    }

    /** After a wait one may try once, and has to wait again unless it was right: of many at once only one gets the turn. */
    boolean takesTurn(String key) {
        if (remembered.getIfPresent(key) == null) {
            return true;
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        remembered.asMap().computeIfPresent(key, (same, failures) -> {
            taken.set(failures.count() < tolerated || failures.waitsUntil() - time.read() <= 0);
            return taken.get() ? after(failures.count()) : failures;
        });
        return taken.get();
    }

    void failed(String key) {
        remembered.asMap().merge(key, after(1), (before, first) -> after(before.count() + 1));
    }

    /** As many failures as another key had are no longer held against this one. */
    void forgive(String key, int failures) {
        remembered
                .asMap()
                .computeIfPresent(
                        key,
                        (same, before) -> before.count() <= failures
                                ? null
                                : new Failures(before.count() - failures, before.waitsUntil()));
    }

    /**
     * Forgets a key.
     *
     * @return how many failures there were
     */
    int forget(String key) {
        Failures before = remembered.asMap().remove(key);
        return before == null ? 0 : before.count();
    }

    private Failures after(int count) {
        int doublings = Math.min(Math.max(0, count - tolerated), DOUBLINGS);
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << doublings);
        return new Failures(count, time.read() + (wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT).toNanos());
    }
}
