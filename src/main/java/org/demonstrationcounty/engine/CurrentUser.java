package org.demonstrationcounty.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Who is acting, and what follows from the groups that they belong to.
 *
 * @param id the account
 * @param groups the engine's groups of this account
 */
public record CurrentUser(String id, Set<String> groups) {

    public static final String ADMINISTRATORS = "camunda-admin";
    public static final String BUREAU = "bureau";
    public static final String GOVERNMENT = "government";

    private static final String COUNTY = "county-";
    private static final String CITY = "city-";
    private static final String DEPARTMENT = "department-";

    public CurrentUser {
        groups = Set.copyOf(groups);
    }

    /** Whoever the engine knows to be logged in, or nobody. */
    public static CurrentUser of(IdentityService identity) {
        Authentication authentication = identity.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return new CurrentUser(null, Set.of());
        }
        List<String> groups = authentication.getGroupIds();
        return new CurrentUser(authentication.getUserId(), groups == null ? Set.of() : new HashSet<>(groups));
    }

    public boolean isNobody() {
        return id == null;
    }

    public boolean isAdministrator() {
        return groups.contains(ADMINISTRATORS);
    }

    public boolean isBureau() {
        return groups.contains(BUREAU);
    }

    public boolean isGovernment() {
        return groups.contains(GOVERNMENT);
    }

    /** Bureau, government and administrators see every case. */
    public boolean seesEveryCase() {
        return isBureau() || isGovernment() || isAdministrator();
    }

    public Set<String> counties() {
        return after(COUNTY);
    }

    public Set<String> cities() {
        return after(CITY);
    }

    public Set<String> departments() {
        return after(DEPARTMENT);
    }

    public boolean isCounty(String countyKey) {
        return groups.contains(COUNTY + countyKey);
    }

    public boolean isOneOf(Set<String> wanted) {
        return wanted.stream().anyMatch(groups::contains);
    }

    private Set<String> after(String prefix) {
        return groups.stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
