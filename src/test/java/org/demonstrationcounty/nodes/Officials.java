package org.demonstrationcounty.nodes;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.demonstrationcounty.http.Answer;
import org.demonstrationcounty.http.Client;

/**
 * People who work at several nodes at once. Whoever gets no answer, or a clash, tries again at the next node. If the
 * task is gone then, the attempt without an answer has completed it.
 */
final class Officials implements AutoCloseable {

    private static final int ATTEMPTS = 200;
    private static final long PAUSE_IN_MILLISECONDS = 250;

    private final List<Node> nodes;
    private final ExecutorService desks;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger clashes = new AtomicInteger();

    Officials(List<Node> nodes, int desks) {
        this.nodes = nodes;
        this.desks = Executors.newFixedThreadPool(desks);
    }

    int done() {
        return done.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    int clashes() {
        return clashes.get();
    }

    /** Lets everybody do their part, and returns when all is done. */
    <T> void all(List<T> work, Function<T, Attempt> attempt) {
        List<Future<?>> begun = work.stream()
                .<Future<?>>map(one -> desks.submit(() -> persist(attempt.apply(one))))
                .toList();
        begun.forEach(Officials::result);
    }

    /** Submits every open task of a step that this account is offered. */
    void complete(String account, String step, Map<String, ?> fields) {
        Map<String, Object> form = Client.variables(fields);
        all(tasks(account, step), task -> new Attempt(account, "/engine-rest/task/" + task + "/submit-form", form));
    }

    /** Ids of the open tasks of a step that this account is offered. */
    private List<String> tasks(String account, String step) {
        for (int count = 0; count < ATTEMPTS; count++) {
            try {
                return anyNode()
                        .as(account)
                        .get("/engine-rest/task?maxResults=10000&taskDefinitionKey=" + step)
                        .is(200)
                        .each("id");
            } catch (UncheckedIOException noAnswer) {
                unanswered.incrementAndGet();
                pause();
            }
        }
        throw new AssertionError("nobody answers " + account);
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }

    private void persist(Attempt attempt) {
        boolean mayHaveWorked = false;
        for (int count = 0; count < ATTEMPTS; count++) {
            try {
                Answer answer = anyNode().as(attempt.account()).post(attempt.path(), attempt.body());
                if (answer.status() < 300 || mayHaveWorked && isOver(answer)) {
                    done.incrementAndGet();
                    return;
                }
                if (answer.status() != 409) {
                    throw new AssertionError(answer.toString());
                }
                clashes.incrementAndGet();
            } catch (UncheckedIOException noAnswer) {
                unanswered.incrementAndGet();
                mayHaveWorked = true;
                pause();
            }
        }
        throw new AssertionError("nobody answers " + attempt);
    }

    private static boolean isOver(Answer answer) {
        return answer.status() == 404 || answer.status() == 403;
    }

    private Node anyNode() {
        return nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void result(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** A request of one person. */
    record Attempt(String account, String path, Map<String, ?> body) {}
}
