package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one county, city or office was called, each name from a day on; there is at least one. */
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

    /** Empty before its first day. */
    Optional<T> on(LocalDate day) {
        return Optional.ofNullable(names.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Whoever asks for an earlier day gets the first: nothing older is known. */
    T onOrFirst(LocalDate day) {
        return on(day).orElseGet(() -> names.firstEntry().getValue());
    }

    /** Oldest first. */
    List<T> all() {
        return List.copyOf(names.values());
    }
}
