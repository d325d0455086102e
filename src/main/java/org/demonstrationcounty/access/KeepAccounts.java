package org.demonstrationcounty.access;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** The right to open, change and lock accounts. Administrators have it (P10). */
@Component
class KeepAccounts implements Right {

    private final IdentityService identity;

    KeepAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String name() {
        return "keep-accounts";
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
            throw RefusedException.forbidden("accounts.administrators-only");
        }
        return user.id();
    }
}
