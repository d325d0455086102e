package org.demonstrationcounty.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for the tests, started when the first database is asked for. It need not survive a loss of power, so
 * it does not wait for its disk.
 */
public final class EmbeddedPostgresServer {

    /** A busy machine takes its time. */
    static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final String OWNER = "postgres";
    private static final String URL = "spring.datasource.url";

    private static EmbeddedPostgres server;
    private static int databases;

    /** The name of the database that others are copied from. */
    private static String template;

    private EmbeddedPostgresServer() {}

    /** The settings that point an application at a new, empty database. */
    public static synchronized Map<String, Object> newDatabase() {
        return created("");
    }

    /** The same for a database that has all tables already. Each start would else take two seconds to make them. */
    static synchronized Map<String, Object> newDatabaseWithTables() {
        if (template == null) {
            Map<String, Object> made = created("");
            String url = (String) made.get(URL);
            Flyway.configure()
                    .dataSource(url, OWNER, OWNER)
                    .locations("classpath:db/migration", "classpath:db/guard/postgresql")
                    .load()
                    .migrate();
            template = nameOf(databases);
        }
        return created(" template " + template);
    }

    /** A copy of a database to which nobody is connected. */
    public static synchronized Map<String, Object> copyOf(Map<String, Object> settings) {
        String url = (String) settings.get(URL);
        return created(" template " + url.substring(url.lastIndexOf('/') + 1).replaceAll("[?].*", ""));
    }

    private static Map<String, Object> created(String how) {
        String name = nameOf(++databases);
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(LONGEST_START)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            }
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return Map.of(
                URL,
                server.getJdbcUrl(OWNER, name),
                "spring.datasource.username",
                OWNER,
                "spring.datasource.password",
                OWNER);
    }

    private static String nameOf(int number) {
        return "database_" + number;
    }

    static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
            template = null;
        }
    }
}
