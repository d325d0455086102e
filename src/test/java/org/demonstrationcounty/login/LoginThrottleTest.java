package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A burst of log-ins in steps. The test decides when each password is checked. */
class LoginThrottleTest {

    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 8;
    private static final int BURST = 20;

    private final AtomicInteger lookedAt = new AtomicInteger();
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final LoginThrottle throttle = throttle();

    @Test
    void inABurstOnOneAccountFivePasswordsAreChecked() throws Exception {
        assertThat(refused(burst(any -> "clerk", PER_ACCOUNT, false))).isEqualTo(BURST - PER_ACCOUNT);
        assertThat(lookedAt).hasValue(PER_ACCOUNT);
    }

    @Test
    void inABurstOnManyAccountsAsManyAreCheckedAsTheAddressMayFail() throws Exception {
        assertThat(refused(burst(number -> "clerk-" + number, PER_ADDRESS, false)))
                .isEqualTo(BURST - PER_ADDRESS);
        assertThat(lookedAt).hasValue(PER_ADDRESS);
    }

    @Test
    void aBurstOfTheRightPasswordGetsInWhole() throws Exception {
        assertThat(refused(burst(any -> "clerk", PER_ACCOUNT, true))).isZero();
        assertThat(lookedAt).hasValue(BURST);
    }

    @Test
    void anOutageCountsAgainstNobody() {
        for (int attempt = 0; attempt < BURST; attempt++) {
            assertThatThrownBy(() -> throttle.isRight("clerk", "203.0.113.7", () -> {
                        throw new IllegalStateException("no database");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(throttle.isRight("clerk", "203.0.113.7", () -> true)).isTrue();
    }

    private List<FutureTask<Boolean>> burst(IntFunction<String> account, int atOnce, boolean right) {
        List<FutureTask<Boolean>> attempts = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < BURST; number++) {
            String name = account.apply(number);
            attempts.add(new FutureTask<>(() -> throttle.isRight(name, "203.0.113.7", () -> looksAt(right))));
            threads.add(new Thread(attempts.get(number)));
            threads.get(number).start();
        }
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        assertThat(lookedAt).hasValue(atOnce);
        letGo.countDown();
        return attempts;
    }

    private boolean looksAt(boolean right) {
        lookedAt.incrementAndGet();
        try {
            letGo.await();
        } catch (InterruptedException calledAway) {
            throw new IllegalStateException(calledAway);
        }
        return right;
    }

    private static long refused(List<FutureTask<Boolean>> attempts) throws Exception {
        long refused = 0;
        for (FutureTask<Boolean> attempt : attempts) {
            try {
                attempt.get();
            } catch (ExecutionException thrown) {
                assertThat(thrown).hasCauseInstanceOf(TooManyFailuresException.class);
                refused++;
            }
        }
        return refused;
    }

    @SuppressWarnings("unchecked")
    private static LoginThrottle throttle() {
        RefusalMessages words = mock(RefusalMessages.class);
        when(words.of(any(RefusedException.class))).thenReturn("wait");
        ObjectProvider<RefusalMessages> provided = mock(ObjectProvider.class);
        when(provided.getObject()).thenReturn(words);
        LoginSettings settings = new LoginSettings(true, PER_ACCOUNT, PER_ADDRESS);
        return new LoginThrottle(settings, () -> 0, provided);
    }
}
