package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision table as it was written. Every cell is a text without its quotation marks.
 *
 * @param columns names of the columns, those of the conditions first
 */
record PolicyTable(String id, Set<String> columns, List<Entry> entries) {

    /** This table with more entries at its end: those of {@code other} whose key is wanted and missing here. */
    PolicyTable with(PolicyTable other, String keyColumn, Predicate<String> wanted) {
        Set<String> keys = entries.stream().map(entry -> entry.cell(keyColumn)).collect(Collectors.toSet());
        Stream<Entry> missing = other.entries.stream()
                .filter(entry -> wanted.test(entry.cell(keyColumn)))
                .filter(entry -> !keys.contains(entry.cell(keyColumn)));
        return new PolicyTable(
                id, columns, Stream.concat(entries.stream(), missing).toList());
    }

    /**
     * A row of the table.
     *
     * @param number from 1, as the modeler shows it
     * @param cells text by column; blank if the cell is empty or says "-"
     */
    record Entry(String table, int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The path of a cell in refusals. */
        String path(String column) {
            return table + "[" + number + "]." + column;
        }
    }
}
