package org.demonstrationcounty.login;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time by which failed log-ins are counted. It stands still until a test lets it pass. */
@TestConfiguration
class TimeOfLogIns {

    private static final AtomicLong NOW = new AtomicLong();

    @Bean
    @Primary
    Ticker timeOfLogIns() {
        return NOW::get;
    }

    static void pass(Duration time) {
        NOW.addAndGet(time.toNanos());
    }
}
