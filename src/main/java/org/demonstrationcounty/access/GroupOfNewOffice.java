package org.demonstrationcounty.access;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.county.OfficeOpened;
import org.demonstrationcounty.people.WithoutUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new office has its group at once; what the group may see follows from its tasks. */
@Component
class GroupOfNewOffice {

    private final IdentityService identity;
    private final WithoutUser withoutUser;

    GroupOfNewOffice(IdentityService identity, WithoutUser withoutUser) {
        this.identity = identity;
        this.withoutUser = withoutUser;
    }

    @EventListener
    void follow(OfficeOpened opened) {
        ProgrammeGroup wanted = ProgrammeGroup.of(opened.office());
        withoutUser.get(() -> {
            wanted.establish(identity.createGroupQuery().groupId(wanted.id()).singleResult(), identity);
            return wanted;
        });
    }
}
