package org.demonstrationcounty.figure;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** The bureau or the department for SMEs supplies what counties are compared with (R9). */
@Component
class SupplyReference implements Right {

    @Override
    public String name() {
        return "supply-reference";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || user.departments().contains("sme");
    }
}
