package org.demonstrationcounty.oidc;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which value of the provider's claim gives which group. */
@Component
@Profile("oidc")
class GroupTable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupTable.class);

    private final OidcSettings settings;
    private final IdentityService identity;

    GroupTable(OidcSettings settings, IdentityService identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** The groups of a person; values that the table does not have give none. */
    Set<String> of(Person person) {
        return settings.groups().stream()
                .filter(row -> person.values().contains(row.claim()))
                .map(row -> Objects.requireNonNull(row.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A group can be added while the programme runs, so an unknown one does not stop the start. */
    @EventListener(ApplicationReadyEvent.class)
    void tellOfUnknownGroups() {
        Set<String> known =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        settings.groups().stream()
                .filter(row -> !known.contains(row.group()))
                .forEach(row -> LOG.error("oidc.groups: {} leads to {}, which is no group", row.claim(), row.group()));
    }
}
