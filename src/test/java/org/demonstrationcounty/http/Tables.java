package org.demonstrationcounty.http;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows stand in every table, ours and the engine's: equal before and after, nothing was written. */
public final class Tables {

    /** What the engine counts of itself, by and by. */
    private static final List<String> METRICS = List.of("ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG");

    private final JdbcTemplate database;
    private final String everyCount;

    public Tables(JdbcTemplate database) {
        this.database = database;
        List<String> names = database.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema", String.class);
        this.everyCount = names.stream()
                .filter(name -> !METRICS.contains(name.toUpperCase()))
                .map(name -> "select '" + name + "' as name, count(*) as rows_in_it from \"" + name + "\"")
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
    }

    /** Every row of every table, each column as text; for finding out whether two databases are the same. */
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
        Map<String, Long> rows = new TreeMap<>();
        database.query(everyCount, result -> {
            rows.put(result.getString(1), result.getLong(2));
        });
        return rows;
    }
}
