package org.demonstrationcounty.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demonstrationcounty.problems.Refusals;

/** Reads a table row by row, each under a key of its own. */
final class TableReader {

    private final PolicyTable table;
    private final Refusals refusals;

    TableReader(PolicyTable table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    /** Reads every row; refuses a table without any and a key that stands there twice. */
    <T> List<T> rows(String keyColumn, Function<RowReader, T> reading) {
        if (table.rows().isEmpty()) {
            refuse("policy.table-empty");
        }
        Set<String> keys = new HashSet<>();
        table.rows().forEach(row -> {
            if (!row.cell(keyColumn).isEmpty() && !keys.add(row.cell(keyColumn))) {
                refusals.add(row.path(keyColumn), "policy.row-twice", row.cell(keyColumn));
            }
        });
        return table.rows().stream()
                .map(row -> reading.apply(new RowReader(row, refusals)))
                .toList();
    }

    /** Reads every row of a table without a key. */
    <T> List<T> rows(Function<RowReader, T> reading) {
        return rows("", reading);
    }

    /** Refuses the table unless these keys, and no others, have a row. */
    void expectKeys(String keyColumn, List<String> expected) {
        Set<String> found = new HashSet<>();
        table.rows().forEach(row -> {
            String key = row.cell(keyColumn);
            found.add(key);
            if (!expected.contains(key)) {
                refusals.add(row.path(keyColumn), key.isEmpty() ? "policy.cell-blank" : "policy.row-unknown", key);
            }
        });
        expected.stream().filter(key -> !found.contains(key)).forEach(key -> refuse("policy.row-missing", key));
    }

    void refuse(String code, Object... arguments) {
        refusals.add(table.id(), code, arguments);
    }
}
