package org.demonstrationcounty.people;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.problems.RefusedException;

/** A right that administrators have and nobody else. */
public abstract class AdministratorsRight implements RequiredRight {

    private final String name;
    private final String refusal;
    private final IdentityService identity;

    protected AdministratorsRight(String name, String refusal, IdentityService identity) {
        this.name = name;
        this.refusal = refusal;
        this.identity = identity;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String refusal() {
        return refusal;
    }

    @Override
    public final boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }

    /**
     * The id of the current user.
     *
     * @throws RefusedException forbidden, if the user is no administrator
     */
    public String administrator() {
        return demand(CurrentUser.of(identity)).id();
    }
}
