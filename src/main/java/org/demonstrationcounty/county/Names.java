package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.RefusedException;

/**
 * Every past, present and future name of counties, cities and offices.
 *
 * @param revision a text that is another one after each change
 */
record Names(
        String revision,
        Map<String, History<CountyName>> counties,
        Map<String, History<CityName>> cities,
        Map<String, History<Office>> offices) {

    static <T> List<T> on(LocalDate day, Map<String, History<T>> histories) {
        return histories.values().stream()
                .flatMap(history -> history.on(day).stream())
                .toList();
    }

    /** The names of one key, oldest first; none if there is no such key. */
    static <T> List<T> of(String key, Map<String, History<T>> histories) {
        History<T> history = histories.get(key);
        return history == null ? List.of() : history.all();
    }

    /**
     * The names of one key.
     *
     * @throws RefusedException not found, if there is no such key
     */
    static <T> History<T> known(String key, Map<String, History<T>> histories) {
        return Optional.ofNullable(histories.get(key))
                .orElseThrow(() -> RefusedException.notFound("names.unknown", key));
    }

    Optional<County> county(String key, Function<History<CountyName>, Optional<CountyName>> chosen, LocalDate day) {
        return Optional.ofNullable(counties.get(key)).flatMap(chosen).map(named -> county(named, day));
    }

    Optional<String> groupName(String group, LocalDate day) {
        return Groups.keyOfCounty(group)
                .map(counties::get)
                .map(history -> history.onOrFirst(day).spoken())
                .or(() -> Groups.codeOfCity(group).map(cities::get).map(history -> history.onOrFirst(day)
                        .spoken()))
                .or(() -> Optional.ofNullable(offices.get(Groups.codeOfOffice(group)))
                        .map(history -> history.onOrFirst(day).spoken()));
    }

    County county(CountyName named, LocalDate day) {
        return county(named, day, TwoNames.isEnglishAsked());
    }

    County county(CountyName named, LocalDate day, boolean english) {
        String city = known(named.cityCode(), cities).onOrFirst(day).spoken(english);
        return new County(named.key(), named.spoken(english), named.kind(), named.cityCode(), city);
    }
}
