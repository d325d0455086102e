package org.demonstrationcounty.access;

import java.util.List;
import java.util.stream.Stream;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.Office;
import org.demonstrationcounty.people.Groups;

/** A group as it should stand in the engine. */
record ProgrammeGroup(String id, String name, String type) {

    /** One for each county, zone, city and office, under its current name, and the administrators. */
    static List<ProgrammeGroup> of(Counties counties) {
        Stream<ProgrammeGroup> ofCounties = counties.all().stream()
                .map(county -> new ProgrammeGroup(Groups.county(county.key()), county.name(), "COUNTY"));
        Stream<ProgrammeGroup> ofCities = counties.cities().stream()
                .map(city -> new ProgrammeGroup(Groups.city(city.code()), city.name(), "CITY"));
        Stream<ProgrammeGroup> ofOffices = counties.offices().stream().map(ProgrammeGroup::of);
        Stream<ProgrammeGroup> administrators = Stream.of(new ProgrammeGroup(Groups.ADMINISTRATORS, "系统管理员", "SYSTEM"));
        return Stream.of(ofCounties, ofCities, ofOffices, administrators)
                .flatMap(groups -> groups)
                .toList();
    }

    private static ProgrammeGroup of(Office office) {
        boolean provincial =
                office.code().equals(Groups.BUREAU) || office.code().equals(Groups.GOVERNMENT);
        return provincial
                ? new ProgrammeGroup(office.code(), office.name(), "PROVINCE")
                : new ProgrammeGroup(Groups.department(office.code()), office.name(), "DEPARTMENT");
    }
}
