package org.demonstrationcounty.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.Office;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.step.Labels;
import org.jspecify.annotations.Nullable;

/** A group with the name and type that it must have in the engine. */
record ProgrammeGroup(String id, String name, String type) {

    /** Chinese, then English. */
    static final List<String> ADMINISTRATORS = List.of("系统管理员", "Administrators");

    /**
     * The groups of every county, zone, city and office with their current names, and the administrators. The engine
     * keeps the Chinese names.
     */
    static List<ProgrammeGroup> of(Counties counties) {
        Stream<ProgrammeGroup> ofCounties = counties.all().stream()
                .map(county -> new ProgrammeGroup(Groups.county(county.key()), county.name(), "COUNTY"));
        Stream<ProgrammeGroup> ofCities = counties.cities().stream()
                .map(city -> new ProgrammeGroup(Groups.city(city.code()), city.name(), "CITY"));
        Stream<ProgrammeGroup> ofOffices = counties.offices().stream().map(ProgrammeGroup::of);
        Stream<ProgrammeGroup> administrators =
                Stream.of(new ProgrammeGroup(Groups.ADMINISTRATORS, Labels.inLanguage(ADMINISTRATORS), "SYSTEM"));
        return Stream.of(ofCounties, ofCities, ofOffices, administrators)
                .flatMap(groups -> groups)
                .toList();
    }

    /** Writes the groups that are missing or have another name. */
    static void establish(Counties counties, IdentityService identity) {
        Map<String, Group> present = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        InChinese.get(() -> of(counties)).forEach(wanted -> wanted.establish(present.get(wanted.id()), identity));
    }

    private static ProgrammeGroup of(Office office) {
        return switch (office.kind()) {
            case BUREAU -> new ProgrammeGroup(Groups.BUREAU, office.spoken(), "PROVINCE");
            case GOVERNMENT -> new ProgrammeGroup(Groups.GOVERNMENT, office.spoken(), "PROVINCE");
            case DEPARTMENT -> new ProgrammeGroup(Groups.department(office.code()), office.spoken(), "DEPARTMENT");
        };
    }

    /**
     * Writes the group if it is missing or has another name.
     *
     * @param present the group as it stands in the engine; null if it is missing
     */
    void establish(@Nullable Group present, IdentityService identity) {
        if (present == null || !name.equals(present.getName())) {
            Group group = present == null ? identity.newGroup(id) : present;
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }
}
