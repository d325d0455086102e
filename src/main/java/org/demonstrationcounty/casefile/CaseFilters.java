package org.demonstrationcounty.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final CaseFiles files;
    private final Counties counties;
    private final CaseViews views;

    CaseFilters(CaseFiles files, Counties counties, CaseViews views) {
        this.files = files;
        this.counties = counties;
        this.views = views;
    }

    /** @param visible keys of the counties to include; null for all */
    Filters of(@Nullable Set<String> visible) {
        List<CasePlace> places = files.places(visible);
        Map<String, County> named = counties.byKey();
        return new Filters(
                places.stream()
                        .map(CasePlace::applicationYear)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                places.stream()
                        .map(CasePlace::stage)
                        .distinct()
                        .sorted()
                        .map(stage -> new StageName(stage, views.named(stage)))
                        .toList(),
                places.stream()
                        .map(place -> named.get(place.countyKey()))
                        .map(county -> new City(county.cityCode(), county.cityName()))
                        .distinct()
                        .sorted(Comparator.comparing(City::code))
                        .toList());
    }
}
