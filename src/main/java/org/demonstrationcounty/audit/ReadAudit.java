package org.demonstrationcounty.audit;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** The trail is for those who see every case. */
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
