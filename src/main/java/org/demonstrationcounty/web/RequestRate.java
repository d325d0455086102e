package org.demonstrationcounty.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * Limits the requests of each caller in a minute. A caller may send all of them at once. Then one more is allowed each
 * time the minute divided by the limit has passed. It uses the machine's time and the memory of this node alone.
 */
public final class RequestRate {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_CALLERS = 100_000;

    private final long share;
    private final Ticker time;
    private final Cache<String, Long> usedUntil;

    public RequestRate(int perMinute, Ticker time) {
        this.share = MINUTE / Math.max(1, perMinute);
        this.time = time;
        this.usedUntil = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterWrite(Duration.ofNanos(MINUTE))
                .ticker(time)
                .build();
    }

    /**
     * Counts a request.
     *
     * @return after how many seconds the caller may try again; 0 if the request is allowed
     */
    public long secondsToWait(HttpServletRequest request) {
        return take(CallersNetwork.of(request.getRemoteAddr()))
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
    }

    synchronized Duration take(String caller) {
        long now = time.read();
        Long used = usedUntil.getIfPresent(caller);
        long from = used == null ? now : Math.max(used, now);
        long wait = from + share - now - MINUTE;
        if (wait > 0) {
            return Duration.ofNanos(wait);
        }
        usedUntil.put(caller, from + share);
        return Duration.ZERO;
    }
}
