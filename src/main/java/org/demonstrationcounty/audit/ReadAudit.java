package org.demonstrationcounty.audit;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to read the trail. Those who see every case have it. */
@Component
class ReadAudit implements RequiredRight {

    @Override
    public String name() {
        return "read-audit";
    }

    @Override
    public String refusal() {
        return "audit.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase();
    }
}
