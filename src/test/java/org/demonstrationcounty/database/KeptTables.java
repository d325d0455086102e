package org.demonstrationcounty.database;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Keeps the rows of all tables as they are at a moment, and restores them later. */
final class KeptTables {

    private final DataSource database;
    private final List<String> names;

    private KeptTables(DataSource database, List<String> names) {
        this.database = database;
        this.names = names;
    }

    /** Copies the present rows into a schema of the same database. */
    static KeptTables of(DataSource database) {
        JdbcTemplate sql = new JdbcTemplate(database);
        List<String> names = sql.queryForList(
                """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""",
                String.class);
        sql.execute("create schema kept");
        names.forEach(name -> sql.execute("create table kept.\"%s\" as select * from \"%s\"".formatted(name, name)));
        return new KeptTables(database, names);
    }

    /** Restores all rows. Foreign keys and triggers are off meanwhile. */
    void restore() {
        new JdbcTemplate(database).execute((Connection one) -> {
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(one, true));
            boolean h2 = one.getMetaData().getDatabaseProductName().equals("H2");
            sql.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
            for (String name : names) {
                sql.execute((h2 ? "truncate table \"%s\"" : "delete from \"%s\"").formatted(name));
                sql.execute(
                        "insert into \"%s\" overriding system value select * from kept.\"%s\"".formatted(name, name));
            }
            sql.execute(h2 ? "set referential_integrity true" : "set session_replication_role = origin");
            return null;
        });
    }
}
