package org.demonstrationcounty.process;

import java.sql.Connection;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the database whether somebody waits for a lock. */
@TestComponent
class LocksOfTheDatabase {

    private static final Map<String, String> WAITING = Map.of(
            "H2", "select count(*) from information_schema.sessions where blocker_id is not null",
            "PostgreSQL",
                    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");

    private final JdbcTemplate tables;
    private final String query;

    LocksOfTheDatabase(JdbcTemplate tables) {
        this.tables = tables;
        this.query = WAITING.get(tables.execute((ConnectionCallback<String>) LocksOfTheDatabase::product));
    }

    boolean somebodyWaits() {
        return tables.queryForObject(query, Integer.class) > 0;
    }

    private static String product(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getDatabaseProductName();
    }
}
