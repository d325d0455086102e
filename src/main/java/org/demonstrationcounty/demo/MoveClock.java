package org.demonstrationcounty.demo;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The right to move the demonstration's clock. Administrators have it. */
@Component
@Profile("demo")
class MoveClock implements RequiredRight {

    @Override
    public String name() {
        return "move-clock";
    }

    @Override
    public String refusal() {
        return "clock.administrators-only";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }
}
