package org.demonstrationcounty.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;

/**
 * The user who is logged in, with the rights that follow from their groups.
 *
 * @param id the account; empty if nobody is logged in
 * @param groups the engine's groups of this account
 */
public record CurrentUser(String id, Set<String> groups) {

    public CurrentUser {
        groups = Set.copyOf(groups);
    }

    /** The user whom the engine knows to be logged in, or nobody. */
    public static CurrentUser of(IdentityService identity) {
        var authentication = identity.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return new CurrentUser("", Set.of());
        }
        List<String> groups = authentication.getGroupIds();
        return new CurrentUser(authentication.getUserId(), groups == null ? Set.of() : new HashSet<>(groups));
    }

    public boolean isNobody() {
        return id.isEmpty();
    }

    public boolean isAdministrator() {
        return groups.contains(Groups.ADMINISTRATORS);
    }

    public boolean isBureau() {
        return groups.contains(Groups.BUREAU);
    }

    public boolean isGovernment() {
        return groups.contains(Groups.GOVERNMENT);
    }

    /** Bureau, government and administrators see every case. */
    public boolean seesEveryCase() {
        return isBureau() || isGovernment() || isAdministrator();
    }

    /** Only the bureau and the government read who objected, and what was said (P3). */
    public boolean readsObjections() {
        return isBureau() || isGovernment();
    }

    public Set<String> counties() {
        return after(Groups.county(""));
    }

    public Set<String> cities() {
        return after(Groups.city(""));
    }

    public boolean isCounty(String countyKey) {
        return groups.contains(Groups.county(countyKey));
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
