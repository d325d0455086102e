package org.demonstrationcounty.tables;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to deploy an edition. Administrators have it. */
@Component
class DeployEditions implements RequiredRight {

    @Override
    public String name() {
        return "deploy-editions";
    }

    @Override
    public String refusal() {
        return "policy.deploys-not";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }
}
