package org.demonstrationcounty.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demonstrationcounty.problems.Refusals;

/** Reads a table entry by entry. Each entry has a key of its own. */
final class TableReader {

    private final PolicyTable table;
    private final Refusals refusals;

    TableReader(PolicyTable table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    /** Reads every entry. Refuses a table without entries, and a key that stands there twice. */
    <T> List<T> entries(String keyColumn, Function<EntryReader, T> reading) {
        if (table.entries().isEmpty()) {
            refuse("policy.table-empty");
        }
        Set<String> keys = new HashSet<>();
        table.entries().forEach(entry -> {
            if (!entry.cell(keyColumn).isEmpty() && !keys.add(entry.cell(keyColumn))) {
                refusals.add(entry.path(keyColumn), "policy.row-twice", entry.cell(keyColumn));
            }
        });
        return table.entries().stream()
                .map(entry -> reading.apply(new EntryReader(entry, refusals)))
                .toList();
    }

    /** Reads every entry of a table without a key. */
    <T> List<T> entries(Function<EntryReader, T> reading) {
        return entries("", reading);
    }

    /** Refuses the table unless it has an entry for each of these keys and for no others. */
    void expectKeys(String keyColumn, List<String> expected) {
        Set<String> found = new HashSet<>();
        table.entries().forEach(entry -> {
            String key = entry.cell(keyColumn);
            found.add(key);
            if (!expected.contains(key)) {
                refusals.add(entry.path(keyColumn), key.isEmpty() ? "policy.cell-blank" : "policy.row-unknown", key);
            }
        });
        expected.stream().filter(key -> !found.contains(key)).forEach(key -> refuse("policy.row-missing", key));
    }

    void refuse(String code, Object... arguments) {
        refusals.add(table.id(), code, arguments);
    }
}
