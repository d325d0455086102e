package org.demonstrationcounty.term;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.people.TaskOffers;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.stereotype.Component;

/** The offices that have a task, and their members. */
@Component
class TaskOffices {

    private final TaskOffers offers;
    private final IdentityService identity;
    private final WithoutUser withoutUser;

    TaskOffices(TaskOffers offers, IdentityService identity, WithoutUser withoutUser) {
        this.offers = offers;
        this.identity = identity;
        this.withoutUser = withoutUser;
    }

    /** The groups whose members may do it. */
    SortedSet<String> of(String taskId) {
        return offers.of(List.of(taskId)).getOrDefault(taskId, Collections.emptySortedSet());
    }

    /** The accounts that may do it. */
    Set<String> members(String taskId) {
        return withoutUser.get(() -> of(taskId).stream()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .collect(Collectors.toSet()));
    }
}
