package org.demonstrationcounty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Closes all contexts before the PostgreSQL server stops. Otherwise they would wait for it after the last test. */
public class ServerOutlivesContexts implements LauncherSessionListener {

    private static final Collection<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    static void add(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        CONTEXTS.forEach(ConfigurableApplicationContext::close);
        try {
            EmbeddedPostgresServer.stop();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
