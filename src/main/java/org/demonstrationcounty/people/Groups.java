package org.demonstrationcounty.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** The groups from which every right follows, by the ids that the models, the accounts and the clients use. */
public final class Groups {

    public static final String ADMINISTRATORS = "camunda-admin";
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

    /** The county of a county's group. */
    public static Optional<String> keyOfCounty(String group) {
        return after(county(""), group);
    }

    /** The city of a city's group. */
    public static Optional<String> codeOfCity(String group) {
        return after(city(""), group);
    }

    /** The office of a department's group; bureau and government are called as their groups. */
    public static String codeOfOffice(String group) {
        return after(DEPARTMENT, group).orElse(group);
    }

    private static Optional<String> after(String prefix, String group) {
        return group.startsWith(prefix) ? Optional.of(group.substring(prefix.length())) : Optional.empty();
    }

    /** Whose task it is: who belongs to one of these groups may do it. */
    public static Set<String> offeredTo(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
