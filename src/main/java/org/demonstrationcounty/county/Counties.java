package org.demonstrationcounty.county;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, and under which name: read from tables, for names change. */
@Service
@Transactional(readOnly = true)
public class Counties {

    private final CountyRepository counties;
    private final CityRepository cities;
    private final OfficeRepository offices;

    Counties(CountyRepository counties, CityRepository cities, OfficeRepository offices) {
        this.counties = counties;
        this.cities = cities;
        this.offices = offices;
    }

    public Optional<County> find(String key) {
        return key == null ? Optional.empty() : counties.findById(key).map(CountyRow::county);
    }

    /** Every county and zone, by key. */
    public List<County> all() {
        return counties.findAllByOrderByCountyKey().stream()
                .map(CountyRow::county)
                .toList();
    }

    /** Every county and zone for looking many of them up at once. */
    public Map<String, County> byKey() {
        return all().stream().collect(Collectors.toMap(County::key, Function.identity()));
    }

    /** Every city, by code. */
    public List<City> cities() {
        return cities.findAllByOrderByCode().stream().map(CityRow::city).toList();
    }

    /** The bureau, the government and the departments, by code. */
    public List<Office> offices() {
        return offices.findAllByOrderByCode().stream().map(OfficeRow::office).toList();
    }

    /** Codes of the departments that figures can be obtained from. */
    public List<String> departments() {
        return offices().stream()
                .filter(office -> office.kind() == Office.Kind.DEPARTMENT)
                .map(Office::code)
                .toList();
    }

    /** Codes of the departments that somebody acts for: a group of no known department gives none. */
    public Set<String> departmentsOf(CurrentUser user) {
        if (user.groups().stream().noneMatch(Groups::isDepartment)) {
            return Set.of();
        }
        return departments().stream()
                .filter(code -> user.groups().contains(Groups.department(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Their names, by code. */
    public Map<String, String> officeNames() {
        return offices().stream().collect(Collectors.toMap(Office::code, Office::name));
    }
}
