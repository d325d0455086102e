package org.demonstrationcounty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller may send a fixed number of requests a minute. */
class RequestRateTest {

    private static final String ONE = "10.0.0.1";

    private long now;
    private RequestRate rate;

    @BeforeEach
    void fourAMinute() {
        now = 5;
        rate = new RequestRate(4, () -> now);
    }

    @Test
    void allOfAMinuteMayComeAtOnceAndThenOneEachShare() {
        for (int request = 0; request < 4; request++) {
            assertThat(rate.take(ONE)).isZero();
        }
        assertThat(rate.take(ONE)).isEqualTo(Duration.ofSeconds(15));

        pass(Duration.ofSeconds(15).minusNanos(1));
        assertThat(rate.take(ONE)).isEqualTo(Duration.ofNanos(1));
        pass(Duration.ofNanos(1));
        assertThat(rate.take(ONE)).isZero();
        assertThat(rate.take(ONE)).isPositive();

        pass(Duration.ofMinutes(1));
        for (int request = 0; request < 4; request++) {
            assertThat(rate.take(ONE)).isZero();
        }
        assertThat(rate.take(ONE)).isPositive();
    }

    @Test
    void othersDoNotWait() {
        for (int request = 0; request < 5; request++) {
            rate.take(ONE);
        }
        assertThat(rate.take(ONE)).isPositive();
        assertThat(rate.take("10.0.0.2")).isZero();
    }

    @Test
    void anIpv6NetworkIsOneCaller() {
        assertThat(CallersNetwork.of("2001:db8:1:2::7")).isEqualTo(CallersNetwork.of("2001:db8:1:2:3::8"));
        assertThat(CallersNetwork.of("2001:db8:1:2::7")).isNotEqualTo(CallersNetwork.of("2001:db8:1:3::7"));
        assertThat(CallersNetwork.of("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
