package org.demonstrationcounty.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts failed log-ins by key. Who fails too often waits: ten seconds, then twice as long each time, at most five
 * minutes. An attempt counts before its password is checked. No more passwords are checked at once than may still
 * fail; other attempts wait for the outcome. Nothing is locked for good: a quarter of an hour after the last failure
 * all is forgotten. It uses the machine's time, never the programme's clock, and the memory of this node alone.
 */
class FailedLogins {

    static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration LONGEST_IN_LINE = Duration.ofSeconds(20);
    private static final int MOST_KEYS = 100_000;
    private static final int DOUBLINGS = 5;

    /**
     * @param failed number of attempts with a wrong password
     * @param open number of attempts whose password is being checked
     * @param waitsUntil nanoseconds of the ticker; set once no more failures are tolerated
     */
    private record Attempts(int failed, int open, long waitsUntil) {

        static final Attempts NONE = new Attempts(0, 0, 0);

        Attempts opened() {
            return new Attempts(failed, open + 1, waitsUntil);
        }

        Attempts closed(int nowFailed, long nowWaitsUntil) {
            return new Attempts(nowFailed, Math.max(0, open - 1), nowWaitsUntil);
        }
    }

    private final int tolerated;
    private final Ticker time;
    private final Cache<String, Attempts> remembered;

    FailedLogins(int tolerated, Ticker time) {
        this.tolerated = tolerated;
        this.time = time;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .ticker(time)
                .build();
    }

    /**
     * Opens an attempt. The caller must close it with its outcome. The method waits while the open attempts could use
     * up all tolerated failures.
     *
     * @return how long the caller must wait before trying again; zero if the attempt is open
     */
    synchronized Duration open(String key) {
        long inLineUntil = System.nanoTime() + LONGEST_IN_LINE.toNanos();
        while (true) {
            Attempts attempts = of(key);
            Duration wait = wait(attempts);
            if (!wait.isZero()) {
                return wait;
            }
            if (attempts.open() < Math.max(1, tolerated - attempts.failed())) {
                remembered.put(key, attempts.opened());
                return Duration.ZERO;
            }
            if (!standInLine(inLineUntil - System.nanoTime())) {
                return SHORTEST_WAIT;
            }
        }
    }

    /** Closes an attempt with a wrong password. */
    synchronized void failed(String key) {
        Attempts attempts = of(key);
        int failed = attempts.failed() + 1;
        close(key, attempts.closed(failed, time.read() + waitAfter(failed).toNanos()));
    }

    /** Closes an attempt whose password was not checked. */
    synchronized void unanswered(String key) {
        forgiven(key, 0);
    }

    /**
     * Closes an attempt with the right password, and forgets the failures.
     *
     * @return the number of failures
     */
    synchronized int forgotten(String key) {
        int failed = of(key).failed();
        forgiven(key, failed);
        return failed;
    }

    /** Closes an attempt with the right password, and takes off this many failures. */
    synchronized void forgiven(String key, int failures) {
        Attempts attempts = of(key);
        close(key, attempts.closed(Math.max(0, attempts.failed() - failures), attempts.waitsUntil()));
    }

    /** How long the caller must wait before trying again; zero if not at all. */
    synchronized Duration wait(String key) {
        return wait(of(key));
    }

    private Duration wait(Attempts attempts) {
        return attempts.failed() < tolerated
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, attempts.waitsUntil() - time.read()));
    }

    private Attempts of(String key) {
        Attempts attempts = remembered.getIfPresent(key);
        return attempts == null ? Attempts.NONE : attempts;
    }

    private void close(String key, Attempts attempts) {
        if (attempts.failed() == 0 && attempts.open() == 0) {
            remembered.invalidate(key);
        } else {
            remembered.put(key, attempts);
        }
        notifyAll();
    }

    private boolean standInLine(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanoseconds);
            return nanoseconds > 0;
        } catch (InterruptedException calledAway) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Duration waitAfter(int failed) {
        int doublings = Math.min(Math.max(0, failed - tolerated), DOUBLINGS);
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
