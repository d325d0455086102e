package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.FutureTask;
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
        assertThat(failures.open(KEY)).isZero();
        failures.unanswered(KEY);
        assertThat(failures.open(KEY)).isZero();
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
        assertThat(failures.open(KEY)).isEqualTo(Duration.ofSeconds(6));

        pass(Duration.ofSeconds(6));
        assertThat(failures.wait(KEY)).isZero();
        assertThat(failures.open(KEY)).isZero();
    }

    @Test
    void inABurstNoMorePasswordsAreCheckedThanMayStillFail() throws Exception {
        fail(3);
        assertThat(failures.open(KEY)).isZero();
        assertThat(failures.open(KEY)).isZero();
        FutureTask<Duration> oneMore = standsInLine();

        failures.failed(KEY);
        failures.failed(KEY);
        assertThat(oneMore.get()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void waitingAttemptsAreCheckedAfterTheRightPasswordOfAnother() throws Exception {
        fail(4);
        assertThat(failures.open(KEY)).isZero();
        FutureTask<Duration> oneMore = standsInLine();

        assertThat(failures.forgotten(KEY)).isEqualTo(4);
        assertThat(oneMore.get()).isZero();
    }

    @Test
    void afterAWaitOneOfManyAttemptsIsChecked() throws Exception {
        fail(5);
        pass(Duration.ofSeconds(10));
        assertThat(failures.open(KEY)).isZero();
        FutureTask<Duration> oneMore = standsInLine();

        failures.failed(KEY);
        assertThat(oneMore.get()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aSuccessIsForgottenAtOnceAndAFailureAfterAWhile() {
        fail(4);
        assertThat(failures.open(KEY)).isZero();
        assertThat(failures.forgotten(KEY)).isEqualTo(4);
        assertThat(failures.wait(KEY)).isZero();

        fail(5);
        pass(FailedLogins.FORGOTTEN_AFTER);
        fail(1);
        assertThat(failures.wait(KEY)).isZero();
    }

    @Test
    void forgivenFailuresDoNotCount() {
        fail(5);
        pass(Duration.ofSeconds(20));
        assertThat(failures.open(KEY)).isZero();
        failures.forgiven(KEY, 2);

        fail(1);
        assertThat(failures.wait(KEY)).isZero();
        fail(1);
        assertThat(failures.wait(KEY)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void othersDoNotWait() {
        fail(5);

        assertThat(failures.wait("clerk at another desk")).isZero();
        assertThat(failures.open("clerk at another desk")).isZero();
    }

    private Duration failsAfterTheWait() {
        pass(failures.wait(KEY));
        fail(1);
        return failures.wait(KEY);
    }

    private FutureTask<Duration> standsInLine() {
        FutureTask<Duration> attempt = new FutureTask<>(() -> failures.open(KEY));
        Thread other = new Thread(attempt);
        other.start();
        while (other.getState() != Thread.State.TIMED_WAITING) {
            assertThat(attempt).isNotDone();
            Thread.onSpinWait();
        }
        return attempt;
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(any -> {
            assertThat(failures.open(KEY)).isZero();
            failures.failed(KEY);
        });
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
