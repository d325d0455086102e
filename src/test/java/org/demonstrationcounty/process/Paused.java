package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** An act that is paused once, until the test lets it go on. */
final class Paused<T> {

    private static final long PATIENCE_IN_SECONDS = 30;
    private static final ThreadLocal<Paused<?>> CURRENT = new ThreadLocal<>();

    private final String place;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private CompletableFuture<T> outcome;

    private Paused(String place) {
        this.place = place;
    }

    /** Begins an act, and returns when it has come to this place. */
    static <T> Paused<T> in(String place, Supplier<T> act) {
        Paused<T> paused = new Paused<>(place);
        paused.outcome = CompletableFuture.supplyAsync(
                () -> {
                    CURRENT.set(paused);
                    return act.get();
                },
                task -> new Thread(task, "paused in " + place).start());
        assertThat(awaited(paused.reached)).as("came to " + place).isTrue();
        return paused;
    }

    /** Begins an act, and returns when it is done or waits for a lock. */
    static <T> Paused<T> behind(LocksOfTheDatabase locks, Supplier<T> act) {
        Paused<T> second = new Paused<>("behind a lock");
        second.outcome = CompletableFuture.supplyAsync(act, task -> new Thread(task, "second").start());
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!second.outcome.isDone() && !locks.somebodyWaits()) {
            assertThat(System.nanoTime()).as("done or waiting").isLessThan(patience);
            Thread.onSpinWait();
        }
        return second;
    }

    boolean waits() {
        return !outcome.isDone();
    }

    /** Lets the act go on. @return its result */
    T goesOn() {
        released.countDown();
        return outcome.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Called at every place. Pauses an act that asked for it, the first time. */
    static void at(String place) {
        Paused<?> here = CURRENT.get();
        if (here != null && here.place.equals(place)) {
            CURRENT.remove();
            here.reached.countDown();
            awaited(here.released);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
