package org.demonstrationcounty.engine;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** What people call the groups. */
@Component
public class GroupNames {

    private final IdentityService identity;
    private final CaseFlow flow;

    GroupNames(IdentityService identity, CaseFlow flow) {
        this.identity = identity;
        this.flow = flow;
    }

    /** The names of those of these groups that there are, by their ids. */
    public Map<String, String> of(Collection<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return flow
                .asNobody(() -> identity.createGroupQuery()
                        .groupIdIn(groups.toArray(String[]::new))
                        .list())
                .stream()
                .collect(Collectors.toMap(Group::getId, Group::getName));
    }
}
