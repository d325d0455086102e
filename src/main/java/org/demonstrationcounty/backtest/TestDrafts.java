package org.demonstrationcounty.backtest;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to try drafted tables on the confirmed rounds. The bureau and administrators have it. */
@Component
class TestDrafts implements RequiredRight {

    @Override
    public String name() {
        return "test-drafts";
    }

    @Override
    public String refusal() {
        return "backtest.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || user.isAdministrator();
    }
}
