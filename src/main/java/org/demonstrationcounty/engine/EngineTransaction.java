package org.demonstrationcounty.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Runs our own code as one command of the engine: one transaction, which writes all its rows at its end. */
@Component
public class EngineTransaction {

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

    /** Nodes that start together wait for one another. */
    public void runAtStart(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            work.run();
            return null;
        });
    }
}
