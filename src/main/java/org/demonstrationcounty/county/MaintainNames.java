package org.demonstrationcounty.county;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** The right to change names, codes and cities. Administrators have it. */
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

    /**
     * The id of the current user.
     *
     * @throws RefusedException forbidden, if the user has not this right
     */
    String user() {
        CurrentUser user = CurrentUser.of(identity);
        if (!isOf(user)) {
            throw RefusedException.forbidden("names.administrators-only");
        }
        return user.id();
    }
}
