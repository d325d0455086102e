package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of one county, city or office by their first days; at least one. */
record History<T>(NavigableMap<LocalDate, T> names) {

    static <T> Map<String, History<T>> by(Function<T, String> key, Function<T, LocalDate> from, List<T> rows) {
        Map<String, List<T>> grouped =
                rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        Map<String, History<T>> histories = new TreeMap<>();
        grouped.forEach((each, its) -> {
            NavigableMap<LocalDate, T> names = new TreeMap<>();
            its.forEach(row -> names.put(from.apply(row), row));
            histories.put(each, new History<>(names));
        });
        return histories;
    }

    /** The name on a day; empty before its first day. */
    Optional<T> on(LocalDate day) {
        return Optional.ofNullable(names.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The name on a day. For an earlier day it is the first name, because nothing older is known. */
    T onOrFirst(LocalDate day) {
        return on(day).orElseGet(() -> names.firstEntry().getValue());
    }

    /** All names, oldest first. */
    List<T> all() {
        return List.copyOf(names.values());
    }
}
