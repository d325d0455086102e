package org.demonstrationcounty.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Keeps the rows of all tables as they are at a moment, and restores them later. */
public final class KeptTables {

    private final DataSource database;
    private final String schema;
    private final List<String> names;
    private final Set<String> filled;

    private KeptTables(DataSource database, String schema, List<String> names, Set<String> filled) {
        this.database = database;
        this.schema = schema;
        this.names = names;
        this.filled = filled;
    }

    /**
     * Copies the present rows into a new schema of the same database.
     *
     * @param schema its name
     */
    public static KeptTables of(DataSource database, String schema) {
        JdbcTemplate sql = new JdbcTemplate(database);
        List<String> names = sql.queryForList(
                """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""",
                String.class);
        sql.execute("create schema " + schema);
        Set<String> filled = new HashSet<>();
        for (String name : names) {
            if (sql.queryForObject("select exists (select 1 from \"%s\")".formatted(name), Boolean.class)) {
                sql.execute("create table %s.\"%s\" as select * from \"%s\"".formatted(schema, name, name));
                filled.add(name);
            }
        }
        return new KeptTables(database, schema, names, filled);
    }

    /**
     * Restores all rows. Foreign keys and triggers are off meanwhile. Names get a new revision: while somebody changed
     * one, an application may have read new names under the revision that was restored.
     */
    public void restore() {
        new JdbcTemplate(database).execute((Connection one) -> {
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(one, true));
            boolean h2 = one.getMetaData().getDatabaseProductName().equals("H2");
            foreignKeys(one, h2, false);
            for (String name : names) {
                sql.execute((h2 ? "truncate table \"%s\"" : "delete from \"%s\"").formatted(name));
                if (filled.contains(name)) {
                    sql.execute("insert into \"%s\" overriding system value select * from %s.\"%s\""
                            .formatted(name, schema, name));
                }
            }
            foreignKeys(one, h2, true);
            sql.update(
                    "update names_revision set revision = ?", UUID.randomUUID().toString());
            return null;
        });
    }

    /** After H2's own statement for this, each connection would parse all its statements again. */
    private static void foreignKeys(Connection one, boolean h2, boolean on) throws SQLException {
        if (h2) {
            SessionLocal session =
                    (SessionLocal) one.unwrap(JdbcConnection.class).getSession();
            session.getDatabase().setReferentialIntegrity(on);
        } else {
            new JdbcTemplate(new SingleConnectionDataSource(one, true))
                    .execute("set session_replication_role = " + (on ? "origin" : "replica"));
        }
    }

    public void forget() {
        new JdbcTemplate(database).execute("drop schema " + schema + " cascade");
    }
}
