package org.demonstrationcounty.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** The groups, from which every right follows. Models, accounts and clients use their ids. */
public final class Groups {

    public static final String ADMINISTRATORS = org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
    public static final String BUREAU = "bureau";
    public static final String GOVERNMENT = "government";

    private static final String DEPARTMENT = "department-";

    private Groups() {}

    public static String county(String countyKey) {
        return "county-" + countyKey;
    }

    public static String city(String cityCode) {
        return "city-" + cityCode;
    }

    public static String department(String department) {
        return DEPARTMENT + department;
    }

    public static boolean isDepartment(String group) {
        return group.startsWith(DEPARTMENT);
    }

    /** The key of the county that a group belongs to; empty for other groups. */
    public static Optional<String> keyOfCounty(String group) {
        return after(county(""), group);
    }

    /** The code of the city that a group belongs to; empty for other groups. */
    public static Optional<String> codeOfCity(String group) {
        return after(city(""), group);
    }

    /** The code of the office that a group belongs to. Bureau and government have the id of their group as code. */
    public static String codeOfOffice(String group) {
        return after(DEPARTMENT, group).orElse(group);
    }

    private static Optional<String> after(String prefix, String group) {
        return group.startsWith(prefix) ? Optional.of(group.substring(prefix.length())) : Optional.empty();
    }

    /** The groups whose members may do a task. */
    public static Set<String> offeredTo(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
