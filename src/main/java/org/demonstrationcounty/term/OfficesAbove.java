package org.demonstrationcounty.term;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Groups;
import org.springframework.stereotype.Component;

/** Finds the office that may remind of a task: the bureau reminds all others, a city reminds its counties. */
@Component
class OfficesAbove {

    private final Counties counties;

    OfficesAbove(Counties counties) {
        this.counties = counties;
    }

    /**
     * The groups whose late tasks this user watches: the user's own, and those of the counties of the user's cities.
     */
    Set<String> watchedBy(CurrentUser user) {
        Set<String> watched = new TreeSet<>(user.groups());
        Set<String> cities = user.cities();
        if (!cities.isEmpty()) {
            counties.all().stream()
                    .filter(county -> cities.contains(county.cityCode()))
                    .forEach(county -> watched.add(Groups.county(county.key())));
        }
        return watched;
    }

    /**
     * The group for which this user may remind. Empty if the task is of the user's groups alone, or the user is not above its
     * office. A late task of a department is offered to the bureau too, and the department is reminded all the same.
     *
     * @param offered the groups that have the task
     */
    Optional<String> of(CurrentUser user, CaseKey caseKey, Set<String> offered) {
        if (user.groups().containsAll(offered)) {
            return Optional.empty();
        }
        if (user.isBureau()) {
            return Optional.of(Groups.BUREAU);
        }
        return offered.contains(Groups.county(caseKey.countyKey()))
                ? counties.find(caseKey.countyKey())
                        .map(county -> Groups.city(county.cityCode()))
                        .filter(city -> user.isOneOf(Set.of(city)))
                : Optional.empty();
    }
}
