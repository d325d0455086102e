package org.demonstrationcounty.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What some accounts were called, at any time. */
public final class NamesOfThen {

    /** @param ofUpgrade whether it is the name that the account had when the product began to keep names */
    record Row(String account, String name, Instant from, boolean ofUpgrade) {}

    private final Map<String, List<Row>> rows;

    /** @param rows oldest first */
    NamesOfThen(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /** The name at a time; the account itself where it never had one. */
    public String of(String account, Instant at) {
        List<Row> names = rows.getOrDefault(account, List.of());
        String name = names.isEmpty() ? account : names.get(0).name();
        for (Row row : names) {
            if (!row.from().isAfter(at)) {
                name = row.name();
            }
        }
        return name;
    }

    /** Whether the name of then is not known, so that {@link #of} tells the one of the upgrade. */
    public boolean isOfUpgrade(String account, Instant at) {
        List<Row> names = rows.getOrDefault(account, List.of());
        return !names.isEmpty()
                && names.get(0).ofUpgrade()
                && !at.isAfter(names.get(0).from());
    }

    String latest(String account) {
        List<Row> names = rows.getOrDefault(account, List.of());
        return names.isEmpty() ? account : names.get(names.size() - 1).name();
    }
}
