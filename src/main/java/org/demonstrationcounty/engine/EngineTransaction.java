package org.demonstrationcounty.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.demonstrationcounty.problems.Outages;
import org.springframework.stereotype.Component;

/** Runs our own code as one command of the engine. That is one transaction, which writes all its rows at its end. */
@Component
public class EngineTransaction {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final ProcessEngineConfigurationImpl engine;

    EngineTransaction(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    public <T> T get(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> work.get());
    }

    /** Runs work at the start of a node. Nodes that start together do it one after another. */
    public void runAtStart(Runnable work) {
        patiently(() -> engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            work.run();
            return null;
        }));
    }

    /**
     * Runs work at the start of a node, and tries again while another node holds a lock. A start can wait longer than a
     * person.
     */
    public void patiently(Runnable work) {
        Instant end = Instant.now().plus(LONGEST_START);
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException held) {
                if (!Outages.isWaitOver(held) || Instant.now().isAfter(end)) {
                    throw held;
                }
            }
        }
    }
}
