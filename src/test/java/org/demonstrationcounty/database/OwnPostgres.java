package org.demonstrationcounty.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A PostgreSQL of a test's own, which can be stopped and started again as its administrator would. */
public final class OwnPostgres implements AutoCloseable {

    private final Path directory;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;
    private int port;

    /**
     * @param directory where its data is or shall be
     * @param settings of postgresql.conf
     */
    public OwnPostgres(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = new TreeMap<>(settings);
    }

    /** On the port that it had before. */
    public OwnPostgres start() {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
        settings.forEach(builder::setServerConfig);
        if (port > 0) {
            builder.setPort(port);
        }
        try {
            server = builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        port = server.getPort();
        return this;
    }

    /** Breaks every connection, in the middle of whatever it is at. */
    public void stop() {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            server = null;
        }
    }

    /** The settings that point an application here. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        if (server != null) {
            stop();
        }
    }
}
