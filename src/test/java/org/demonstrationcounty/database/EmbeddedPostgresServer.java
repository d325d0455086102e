package org.demonstrationcounty.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL for the tests, started when the first database is asked for. */
public final class EmbeddedPostgresServer {

    /** A busy machine takes its time. */
    static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static EmbeddedPostgres server;
    private static int databases;

    private EmbeddedPostgresServer() {}

    /** The settings that point an application at a new, empty database. */
    public static synchronized Map<String, Object> newDatabase() {
        String name = "database_" + ++databases;
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(LONGEST_START)
                        .start();
            }
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", name),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
