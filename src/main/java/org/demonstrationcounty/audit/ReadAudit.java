package org.demonstrationcounty.audit;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** The right to read the trail. Those who see every case have it. */
@Component
class ReadAudit implements Right {

    @Override
    public String name() {
        return "read-audit";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase();
    }
}
