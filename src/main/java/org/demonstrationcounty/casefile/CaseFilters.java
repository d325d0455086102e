package org.demonstrationcounty.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.county.City;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years, stages and cities by which cases can be filtered. */
@Component
class CaseFilters {

    /** @param years the latest first */
    record Filters(List<Integer> years, List<StageName> stages, List<City> cities) {}

    record StageName(Stage code, String name) {}

    private final CasePlaces places;
    private final Counties counties;
    private final CaseViews views;

    CaseFilters(CasePlaces places, Counties counties, CaseViews views) {
        this.places = places;
        this.counties = counties;
        this.views = views;
    }

    /** @param visible keys of the counties to include; null for all */
    Filters of(@Nullable Set<String> visible) {
        List<CasePlaces.Place> found = places.of(visible);
        Map<String, County> named = counties.byKey();
        return new Filters(
                each(found, CasePlaces.Kind.YEAR)
                        .map(Integer::valueOf)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                each(found, CasePlaces.Kind.STAGE)
                        .map(Stage::valueOf)
                        .sorted()
                        .map(stage -> new StageName(stage, views.named(stage)))
                        .toList(),
                each(found, CasePlaces.Kind.COUNTY)
                        .map(named::get)
                        .map(county -> new City(county.cityCode(), county.cityName()))
                        .distinct()
                        .sorted(Comparator.comparing(City::code))
                        .toList());
    }

    private static Stream<String> each(List<CasePlaces.Place> places, CasePlaces.Kind kind) {
        return places.stream().filter(place -> place.kind() == kind).map(CasePlaces.Place::name);
    }
}
