package org.demonstrationcounty;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for the tests, started once and fresh for each context that asks for a database. */
public final class EmbeddedPostgresDatabase {

    private static EmbeddedPostgres server;
    private static int databases;

    private EmbeddedPostgresDatabase() {}

    /** Points the application at a new, empty PostgreSQL database. */
    public static synchronized void offer(DynamicPropertyRegistry properties) {
        String url = create();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    private static String create() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            String name = "database_" + ++databases;
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (java.sql.SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
