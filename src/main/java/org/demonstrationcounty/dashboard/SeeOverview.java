package org.demonstrationcounty.dashboard;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to see the counts of the whole programme. The bureau, the government and administrators have it. */
@Component
class SeeOverview implements RequiredRight {

    @Override
    public String name() {
        return "see-overview";
    }

    @Override
    public String refusal() {
        return "overview.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase();
    }
}
