package org.demonstrationcounty.people;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The names of the engine's groups. */
@Component
public class GroupNames {

    private final IdentityService identity;
    private final WithoutUser withoutUser;

    GroupNames(IdentityService identity, WithoutUser withoutUser) {
        this.identity = identity;
        this.withoutUser = withoutUser;
    }

    /** The names of the groups that exist among these, by their ids. A group without a name has its id as name. */
    public Map<String, String> of(Collection<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return withoutUser
                .get(() -> identity.createGroupQuery()
                        .groupIdIn(groups.toArray(String[]::new))
                        .list())
                .stream()
                .collect(Collectors.toMap(Group::getId, GroupNames::name));
    }

    private static String name(Group group) {
        return group.getName() == null || group.getName().isBlank() ? group.getId() : group.getName();
    }
}
