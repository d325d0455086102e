package org.demonstrationcounty.batch;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to do one's steps in several cases in one act. The bureau and the government have it. */
@Component
class ActForSeveral implements RequiredRight {

    @Override
    public String name() {
        return "act-for-several";
    }

    @Override
    public String refusal() {
        return "batch.offices-only";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || user.isGovernment();
    }
}
