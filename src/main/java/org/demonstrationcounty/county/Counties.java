package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counties, zones, cities and offices, with their names in the language of the request. Unless a day is given, the
 * names are those of today (P7). What is kept is kept in Chinese: {@link #inChinese}.
 */
@Service
@Transactional(readOnly = true)
public class Counties {

    private static final String BETWEEN = "、";

    private final NameTables tables;
    private final ProgrammeClock clock;

    Counties(NameTables tables, ProgrammeClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** All names, for those who change them. */
    Names names() {
        return tables.names();
    }

    /** A county or zone; empty if there is none, or its first day is still to come. */
    public Optional<County> find(@Nullable String key) {
        LocalDate today = clock.today();
        return key == null ? Optional.empty() : tables.names().county(key, history -> history.on(today), today);
    }

    /** A county or zone with its name of a day. For an earlier day it has its first name. */
    public Optional<County> find(@Nullable String key, LocalDate day) {
        return key == null
                ? Optional.empty()
                : tables.names().county(key, history -> Optional.of(history.onOrFirst(day)), day);
    }

    /** Whether there was a county or zone of this key on this day. */
    public boolean existed(String key, LocalDate day) {
        return tables.names().county(key, history -> history.on(day), day).isPresent();
    }

    /** Every county and zone, in the order of their keys. */
    public List<County> all() {
        LocalDate today = clock.today();
        Names names = tables.names();
        boolean english = TwoNames.isEnglishAsked();
        return Names.on(today, names.counties()).stream()
                .map(named -> names.county(named, today, english))
                .toList();
    }

    /** Every county and zone by key, to look up many of them. */
    public Map<String, County> byKey() {
        return all().stream().collect(Collectors.toMap(County::key, Function.identity()));
    }

    /** The names of all days, read at once. */
    public CountyNames named() {
        Names names = tables.names();
        boolean english = TwoNames.isEnglishAsked();
        return (key, day) -> names.county(Names.known(key, names.counties()).onOrFirst(day), day, english);
    }

    /** Every city, in the order of their codes. */
    public List<City> cities() {
        return Names.on(clock.today(), tables.names().cities()).stream()
                .map(named -> new City(named.code(), named.spoken()))
                .toList();
    }

    /** The counties that belonged to other cities before, each with the codes of these cities. */
    public Map<County, Set<String>> moved() {
        LocalDate today = clock.today();
        Names names = tables.names();
        Map<County, Set<String>> moved = new HashMap<>();
        names.counties().values().forEach(history -> history.on(today).ifPresent(now -> {
            Set<String> former = history.all().stream()
                    .filter(named -> named.from().isBefore(now.from()))
                    .map(CountyName::cityCode)
                    .filter(city -> !city.equals(now.cityCode()))
                    .collect(Collectors.toUnmodifiableSet());
            if (!former.isEmpty()) {
                moved.put(names.county(now, today), former);
            }
        }));
        return moved;
    }

    /** The bureau, the government and the departments, in the order of their codes. */
    public List<Office> offices() {
        return Names.on(clock.today(), tables.names().offices());
    }

    /** Codes of the departments that can supply figures. */
    public List<String> departments() {
        return offices().stream()
                .filter(office -> office.kind() == Office.Kind.DEPARTMENT)
                .map(Office::code)
                .toList();
    }

    /** Codes of the departments for which the user acts. Groups of unknown departments are ignored. */
    public Set<String> departmentsOf(CurrentUser user) {
        if (user.groups().stream().noneMatch(Groups::isDepartment)) {
            return Set.of();
        }
        return departments().stream()
                .filter(code -> user.groups().contains(Groups.department(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of groups on a day, joined by 、 or a comma. A group that is none of ours has its id as name. */
    public String groupNames(Collection<String> groups, LocalDate day) {
        Names names = tables.names();
        return groups.stream()
                .sorted()
                .map(group -> names.groupName(group, day).orElse(group))
                .collect(Collectors.joining(TwoNames.isEnglishAsked() ? ", " : BETWEEN));
    }

    /** Names that were kept in Chinese, in the language of the request. What is no name of ours stays as it is. */
    public String spoken(String kept) {
        if (!TwoNames.isEnglishAsked()) {
            return kept;
        }
        Map<String, String> english = englishNames();
        return Stream.of(kept.split(BETWEEN))
                .map(name -> english.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
    }

    /** The names of the offices, by code. */
    public Map<String, String> officeNames() {
        return offices().stream().collect(Collectors.toMap(Office::code, Office::spoken));
    }

    /** The English of every Chinese name that a county, a zone, a city or an office has or had. */
    public Map<String, String> englishNames() {
        Names names = tables.names();
        Map<String, String> english = new HashMap<>();
        Stream.of(names.cities(), names.counties(), names.offices())
                .flatMap(histories -> histories.values().stream())
                .flatMap(history -> history.all().stream())
                .forEach(named -> english.put(named.name(), named.nameEnglish()));
        return english;
    }

    /** Keys of the counties and zones that have or had this text in their name or their city's, in either language. */
    public Set<String> named(String text) {
        Names names = tables.names();
        String wanted = text.toLowerCase(Locale.ROOT);
        return names.counties().entrySet().stream()
                .filter(county -> county.getValue().all().stream()
                        .anyMatch(named -> isIn(wanted, named.name(), named.nameEnglish())
                                || Names.of(named.cityCode(), names.cities()).stream()
                                        .anyMatch(city -> isIn(wanted, city.name(), city.nameEnglish()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isIn(String wanted, String name, String nameEnglish) {
        return name.contains(wanted) || nameEnglish.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
