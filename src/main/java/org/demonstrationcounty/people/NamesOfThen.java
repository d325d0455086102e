package org.demonstrationcounty.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The names of some accounts at any time. */
public final class NamesOfThen {

    /** @param ofUpgrade whether the account already had this name when the product began to store names */
    record Row(String account, String name, Instant from, boolean ofUpgrade) {}

    private final Map<String, List<Row>> rows;

    /** @param rows oldest first */
    NamesOfThen(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /** The name at a time; the account itself if it never had one. */
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

    /** Whether the name at that time is unknown, so that {@link #of} returns the name at the upgrade. */
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
