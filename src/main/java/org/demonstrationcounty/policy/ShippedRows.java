package org.demonstrationcounty.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The rows that this release ships of the tables that grow with the product. An edition that was deployed on an older
 * release cannot have the newer of them; what it does not say is as shipped.
 */
final class ShippedRows {

    private static final String KEY = "item";
    private static final Map<PolicyTableKind, PolicyTable> TABLES =
            read(Set.of(PolicyTableKind.EDITION, PolicyTableKind.CALENDAR));

    private ShippedRows() {}

    /** The tables with the rows that they lack. */
    static Map<PolicyTableKind, PolicyTable> complete(Map<PolicyTableKind, PolicyTable> stored) {
        Map<PolicyTableKind, PolicyTable> complete = new EnumMap<>(stored);
        TABLES.forEach((kind, shipped) -> complete.computeIfPresent(kind, (same, table) -> table.with(shipped, KEY)));
        return complete;
    }

    private static Map<PolicyTableKind, PolicyTable> read(Set<PolicyTableKind> growing) {
        Map<PolicyTableKind, PolicyTable> tables = new EnumMap<>(PolicyTableKind.class);
        growing.forEach(kind -> tables.put(kind, read("/processes/policy/" + kind.id() + ".dmn")));
        return tables;
    }

    private static PolicyTable read(String file) {
        try (InputStream dmn = ShippedRows.class.getResourceAsStream(file)) {
            return DecisionTables.read(dmn).get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
