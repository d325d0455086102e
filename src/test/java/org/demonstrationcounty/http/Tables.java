package org.demonstrationcounty.http;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demonstrationcounty.term.LateWorkByHand;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the rows of every table, ours and the engine's. If the counts are the same before and after, nothing was
 * written.
 */
public final class Tables {

    /** Tables that reading changes: the engine counts its work; a final paper gets its code when it is first read. */
    private static final List<String> WRITTEN_BY_READING =
            List.of("ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG", "PAPER_CODE");

    private final JdbcTemplate database;
    private final Runnable beforeEachLook;
    private final List<String> names;

    /** One row with a column for each table. H2 keeps this parsed, but would parse a union again for each look. */
    private final String everyCount;

    public Tables(JdbcTemplate database) {
        this(database, () -> {});
    }

    /** Scans for late work before each count. The running application would otherwise do so between two counts. */
    public Tables(JdbcTemplate database, LateWorkByHand lateWork) {
        this(database, lateWork::look);
    }

    private Tables(JdbcTemplate database, Runnable beforeEachLook) {
        this.database = database;
        this.beforeEachLook = beforeEachLook;
        this.names = database
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = current_schema",
                        String.class)
                .stream()
                .filter(name -> !WRITTEN_BY_READING.contains(name.toUpperCase()))
                .toList();
        this.everyCount = names.stream()
                .map(name -> "(select count(*) from \"" + name + "\")")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    /** Every row of every table, each column as text, for comparing two databases. */
    Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new TreeMap<>();
        for (String table : rows().keySet()) {
            contents.put(
                    table,
                    database.query("select * from \"" + table + "\"", new ColumnMapRowMapper()).stream()
                            .map(Tables::text)
                            .sorted()
                            .toList());
        }
        return contents;
    }

    private static String text(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(column -> column.getKey() + "=" + text(column.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    public Map<String, Long> rows() {
        beforeEachLook.run();
        Map<String, Long> rows = new TreeMap<>();
        database.query(everyCount, result -> {
            for (int table = 0; table < names.size(); table++) {
                rows.put(names.get(table), result.getLong(table + 1));
            }
        });
        return rows;
    }
}
