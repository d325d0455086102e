package org.demonstrationcounty.nodes;

import java.util.Collection;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.demonstrationcounty.http.Answer;

/** What people at their desks saw: how long each answer took, which steps were done, and what they were told else. */
final class Diary {

    static final String LIST = "list";
    static final String FORM = "form";
    static final String STEP = "step";

    private static final double MILLISECOND = 1_000_000;

    /** An answer to what was asked, by {@link System#nanoTime()}. */
    record Entry(String what, long at, long nanoseconds) {}

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connectionsLost = new AtomicInteger();
    private final Queue<Long> toldToWait = new ConcurrentLinkedQueue<>();
    private final AtomicInteger othersWereFaster = new AtomicInteger();

    Answer timed(String what, Supplier<Answer> asked) {
        long begun = System.nanoTime();
        Answer answer = asked.get();
        if (answer.status() < 300) {
            entries.add(new Entry(what, begun, System.nanoTime() - begun));
        }
        return answer;
    }

    void stepDone(String task) {
        done.add(task);
    }

    /** Nobody knows whether this step was done. */
    void stepUnanswered(String task) {
        unanswered.add(task);
    }

    void connectionLost() {
        connectionsLost.incrementAndGet();
    }

    void toldToWait() {
        toldToWait.add(System.nanoTime());
    }

    /** How often somebody was told so at such a moment, by {@link System#nanoTime()}. */
    long toldToWait(LongPredicate wanted) {
        return toldToWait.stream().filter(wanted::test).count();
    }

    void anotherWasFaster() {
        othersWereFaster.incrementAndGet();
    }

    void fault(String what) {
        faults.add(what);
    }

    Set<String> steps() {
        return done;
    }

    Set<String> unansweredSteps() {
        return unanswered;
    }

    Collection<String> faults() {
        return faults;
    }

    int count(String what) {
        return (int) entries.stream().filter(entry -> entry.what().equals(what)).count();
    }

    /** The median, the 95th percentile and the longest of these answers. */
    String durations(String what, Predicate<Entry> wanted) {
        long[] sorted = entries.stream()
                .filter(entry -> entry.what().equals(what))
                .filter(wanted)
                .mapToLong(Entry::nanoseconds)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d, median %.0f ms, p95 %.0f ms, longest %.0f ms",
                        sorted.length,
                        sorted[sorted.length / 2] / MILLISECOND,
                        sorted[sorted.length * 95 / 100] / MILLISECOND,
                        sorted[sorted.length - 1] / MILLISECOND);
    }

    @Override
    public String toString() {
        return "connections lost %d, told to wait (503) %d, another person was faster %d, steps without an answer %d"
                .formatted(connectionsLost.get(), toldToWait.size(), othersWereFaster.get(), unanswered.size());
    }
}
