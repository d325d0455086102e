package org.demonstrationcounty.dashboard;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to see what stands still because of a fault. Administrators have it. */
@Component
class SeeIncidents implements RequiredRight {

    @Override
    public String name() {
        return "see-incidents";
    }

    @Override
    public String refusal() {
        return "incident.administrators-only";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }
}
