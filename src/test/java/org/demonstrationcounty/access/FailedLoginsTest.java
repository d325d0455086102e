package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private static final String KEY = "clerk at the desk";

    private final AtomicLong now = new AtomicLong(-1_000_000_000);
    private final FailedLogins failures = new FailedLogins(5, now::get);

    @Test
    void fourFailuresCostNoTime() {
        fail(4);

        assertThat(failures.wait(KEY)).isZero();
        assertThat(failures.takesTurn(KEY)).isTrue();
        assertThat(failures.takesTurn(KEY)).isTrue();
    }

    @Test
    void fromTheFifthOnTheWaitGrowsUpToFiveMinutes() {
        fail(4);

        assertThat(IntStream.range(0, 8).mapToObj(again -> failsAfterTheWait()).map(Duration::toSeconds))
                .containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    }

    @Test
    void theWaitPasses() {
        fail(5);
        pass(Duration.ofSeconds(4));
        assertThat(failures.wait(KEY)).isEqualTo(Duration.ofSeconds(6));
        assertThat(failures.takesTurn(KEY)).isFalse();

        pass(Duration.ofSeconds(6));
        assertThat(failures.wait(KEY)).isZero();
    }

    @Test
    void afterAWaitOneOfManyAtOnceGetsTheTurn() {
        fail(5);
        pass(Duration.ofSeconds(10));

        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .filter(any -> failures.takesTurn(KEY))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void successIsForgottenAtOnceAndFailureAfterAWhile() {
        fail(7);
        assertThat(failures.forget(KEY)).isEqualTo(7);
        assertThat(failures.wait(KEY)).isZero();

        fail(7);
        pass(FailedLogins.FORGOTTEN_AFTER);
        fail(1);
        assertThat(failures.wait(KEY)).isZero();
    }

    @Test
    void whatIsForgivenIsNotHeldAgainstTheOthers() {
        fail(6);
        pass(Duration.ofSeconds(20));
        failures.forgive(KEY, 2);

        assertThat(failures.takesTurn(KEY)).isTrue();
        assertThat(failures.takesTurn(KEY)).isTrue();
        failures.forgive(KEY, 9);
        fail(4);
        assertThat(failures.wait(KEY)).isZero();
    }

    @Test
    void othersDoNotWait() {
        fail(9);

        assertThat(failures.wait("clerk at another desk")).isZero();
    }

    private Duration failsAfterTheWait() {
        pass(failures.wait(KEY));
        assertThat(failures.takesTurn(KEY)).isTrue();
        fail(1);
        return failures.wait(KEY);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(any -> failures.failed(KEY));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
