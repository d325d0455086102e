package org.demonstrationcounty.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;

/** The rights that hold for every case alike. {@link CaseVisibility} decides on single cases. */
class StandingGrants {

    /** The processes that counties start in Tasklist. All others are called by these. */
    private static final List<String> STARTED_BY_COUNTIES = List.of("demonstration-county", "problem-report");

    private final AuthorizationService authorizations;

    StandingGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /**
     * Reads the existing rights in a few queries, and writes the missing ones.
     *
     * @param lists the readers of each list of tasks; empty to leave them as they are
     */
    void establish(List<County> counties, List<Grant> lists) {
        Map<Grant.Key, Authorization> present = present();
        withdraw(lists, present);
        wanted(counties, lists).forEach(grant -> {
            Authorization row = present.get(grant.key());
            if (row == null) {
                authorizations.saveAuthorization(grant.newRow(authorizations));
            } else if (!grant.isGivenBy(row)) {
                grant.permissions().forEach(row::addPermission);
                authorizations.saveAuthorization(row);
            }
        });
    }

    /** Deletes the rights of everybody to lists that are for some groups now. Release 0.2 gave these rights. */
    private void withdraw(List<Grant> lists, Map<Grant.Key, Authorization> present) {
        lists.stream()
                .filter(grant -> grant.group() != null)
                .map(grant ->
                        present.remove(Grant.toAll(FILTER, grant.resourceId()).key()))
                .filter(Objects::nonNull)
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    private Map<Grant.Key, Authorization> present() {
        return Stream.of(
                        authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GLOBAL),
                        authorizations
                                .createAuthorizationQuery()
                                .authorizationType(AUTH_TYPE_GRANT)
                                .resourceType(PROCESS_DEFINITION),
                        authorizations
                                .createAuthorizationQuery()
                                .authorizationType(AUTH_TYPE_GRANT)
                                .groupIdIn(Groups.BUREAU, Groups.GOVERNMENT)
                                .resourceType(FILTER),
                        authorizations
                                .createAuthorizationQuery()
                                .authorizationType(AUTH_TYPE_GRANT)
                                .groupIdIn(Groups.ADMINISTRATORS, Groups.BUREAU, Groups.GOVERNMENT)
                                .resourceId(ANY))
                .flatMap(query -> query.list().stream())
                .collect(Collectors.toMap(Grant::keyOf, Function.identity(), (same, again) -> same));
    }

    private static Stream<Grant> wanted(List<County> counties, List<Grant> lists) {
        return Stream.of(
                        forEverybody(),
                        lists.stream(),
                        counties.stream().flatMap(StandingGrants::forCounty),
                        Stream.of(Groups.BUREAU, Groups.GOVERNMENT).flatMap(StandingGrants::forOverseers),
                        forAdministrators())
                .flatMap(grants -> grants);
    }

    private static Stream<Grant> forEverybody() {
        return Stream.of(
                Grant.toAll(APPLICATION, "tasklist", ACCESS),
                Grant.toAll(PROCESS_DEFINITION, ANY, READ),
                Grant.toAll(DECISION_DEFINITION, ANY, READ),
                Grant.toAll(PROCESS_INSTANCE, ANY, CREATE));
    }

    private static Stream<Grant> forCounty(County county) {
        return STARTED_BY_COUNTIES.stream()
                .map(process -> Grant.to(Groups.county(county.key()), PROCESS_DEFINITION, process, CREATE_INSTANCE));
    }

    private static Stream<Grant> forOverseers(String group) {
        return Stream.of(
                Grant.to(group, PROCESS_INSTANCE, ANY, READ),
                Grant.to(group, PROCESS_DEFINITION, ANY, READ_INSTANCE, READ_HISTORY));
    }

    private static Stream<Grant> forAdministrators() {
        return Arrays.stream(Resources.values()).map(resource -> Grant.to(Groups.ADMINISTRATORS, resource, ANY, ALL));
    }
}
