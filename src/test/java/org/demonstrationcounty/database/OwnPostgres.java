package org.demonstrationcounty.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A PostgreSQL server for one test, which can stop it and start it again. */
public final class OwnPostgres implements AutoCloseable {

    private final Path directory;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;
    private int port;

    /**
     * @param directory of its data, which need not exist yet
     * @param settings for postgresql.conf
     */
    public OwnPostgres(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = new TreeMap<>(settings);
    }

    /** Starts the server, the second time on the same port. */
    public OwnPostgres start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPGStartupWait(EmbeddedPostgresServer.LONGEST_START)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false);
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

    /** Stops the server at once and breaks every connection. */
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
