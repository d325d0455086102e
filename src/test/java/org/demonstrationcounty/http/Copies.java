package org.demonstrationcounty.http;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Multiplies rows, so that lists are full. */
public final class Copies {

    private static final String CASE = "case_key";

    private final JdbcTemplate database;

    public Copies(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Copies a county's case, with its confirmed rounds, reports and evaluations, to another county. The copy does not
     * count as the running case, because the other county may have one of its own.
     */
    void caseOf(String county, String other, int year) {
        toKey(county + "-" + year, other, other + "-" + year);
    }

    /** Copies a case, as {@link #caseOf}, to a case of this key. */
    public void toKey(String from, String other, String to) {
        copy("case_file", from, to, other);
        copy("assessment_round", from, to, other);
        copy("annual_report", from, to, other);
        copy("experience_sharing", from, to, other);
        copy("claim", from, to, other);
        copy("evaluation", from, to, other);
        String verdict = columns("evaluation_verdict").stream()
                .filter(column -> !column.equals("evaluation_id"))
                .collect(Collectors.joining(", "));
        database.update(
                """
                insert into evaluation_verdict (evaluation_id, %s)
                select copied.id, %s from evaluation copied
                join evaluation original on original.case_key = ? and original.round = copied.round
                  and original.attempt = copied.attempt
                join evaluation_verdict verdict on verdict.evaluation_id = original.id
                where copied.case_key = ?"""
                        .formatted(verdict, verdict.replaceAll("(\\w+)", "verdict.$1")),
                from,
                to);
    }

    /** Duplicates every row that a case has in a table. */
    void doubled(String table, String caseKey) {
        String columns = String.join(", ", columns(table));
        database.update(
                "insert into %s (%s) select %s from %s where case_key = ?".formatted(table, columns, columns, table),
                caseKey);
    }

    private void copy(String table, String from, String to, String county) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> column.equals(CASE) ? "'" + to + "'" : column)
                .map(column -> column.equals("county_key") ? "'" + county + "'" : column)
                .map(column -> column.equals("running_county") ? "null" : column)
                .collect(Collectors.joining(", "));
        database.update(
                "insert into %s (%s) select %s from %s where case_key = ?"
                        .formatted(table, String.join(", ", columns), values, table),
                from);
    }

    /** The columns without the number that the database assigns. */
    private List<String> columns(String table) {
        return database
                .queryForList(
                        "select lower(column_name) from information_schema.columns where table_schema = current_schema and lower(table_name) = ?",
                        String.class,
                        table)
                .stream()
                .filter(column -> !column.equals("id"))
                .toList();
    }
}
