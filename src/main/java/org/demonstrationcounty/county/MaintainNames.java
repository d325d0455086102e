package org.demonstrationcounty.county;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Names, codes and cities are kept by administrators. */
@Component
class MaintainNames implements Right {

    private final IdentityService identity;

    MaintainNames(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String name() {
        return "maintain-names";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }

    /** @throws RefusedException forbidden, for everybody else */
    String user() {
        CurrentUser user = CurrentUser.of(identity);
        if (!isOf(user)) {
            throw RefusedException.forbidden("names.administrators-only");
        }
        return user.id();
    }
}
